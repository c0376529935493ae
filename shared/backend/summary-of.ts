import { collections, type Item, type Visit } from '../model/visit'
import { changesBetween } from '../rules/changes/changes-between'
import { findings } from '../rules/findings'
import { itemsInOrder } from '../rules/item-order'
import { placedTime } from '../rules/schedule'
import type { Issue } from '../storage/exchange'
import type { VisitSummary } from './contract'

const programmeLimit = 200

/** What the library shows of a visit without reading it. `savedAt` is an ISO stamp in UTC, `issue` the newest one. */
export function summaryOf(visit: Visit, revision: number, savedAt: string, issue?: Issue): VisitSummary {
  return {
    id: visit.id,
    revision,
    savedAt,
    title: visit.title,
    from: visit.from,
    until: visit.until,
    datesOpen: visit.datesOpen ?? false,
    cities: [...visit.cities],
    state: visit.state,
    guests: peopleOnSide(visit, 'guest'),
    hosts: peopleOnSide(visit, 'host'),
    items: Object.keys(visit.items).length,
    findings: findingCounts(visit),
    programme: programmeOf(visit),
    hostZone: visit.hostZone,
    illustrative: isIllustrative(visit),
    ...(visit.template === true ? { template: true } : {}),
    ...(issue === undefined
      ? {}
      : { issue: { number: issue.number, at: issue.at, changesSince: changesBetween(issue.visit, visit).length } })
  }
}

function peopleOnSide(visit: Visit, role: 'guest' | 'host'): number {
  return Object.values(visit.people).filter((person) => visit.sides[person.side]?.role === role).length
}

function findingCounts(visit: Visit): VisitSummary['findings'] {
  const counts = { block: 0, warn: 0, note: 0 }
  for (const { severity } of findings(visit)) counts[severity] += 1
  return counts
}

function programmeOf(visit: Visit): VisitSummary['programme'] {
  const entries: VisitSummary['programme'] = []
  for (const item of itemsInOrder(visit)) {
    const time = placedTime(visit, item.id)
    if (time === undefined || item.status === 'cancelled') continue
    entries.push({ start: time.start, end: time.end, title: item.shortTitle ?? item.title, weight: weightOf(item) })
    if (entries.length === programmeLimit) break
  }
  return entries
}

type Weight = VisitSummary['programme'][number]['weight']

/** How dark the item stands in the overview: what is not settled only as an outline. */
function weightOf(item: Item): Weight {
  if (item.status === 'tentative') return 'outline'
  if (item.peak === true) return 'peak'
  switch (item.kind) {
    case 'meal':
      return 'meal'
    case 'arrival':
    case 'departure':
    case 'transfer':
    case 'flight':
    case 'train':
      return 'journey'
    default:
      return 'programme'
  }
}

function isIllustrative(visit: Visit): boolean {
  const marked = (entry: { readonly illustrative?: readonly string[] | undefined }) => (entry.illustrative ?? []).length > 0
  return marked(visit) || collections.some((name) => Object.values(visit[name]).some(marked))
}
