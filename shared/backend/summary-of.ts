import type { Office } from '../model/office'
import { collections, type Item, type Visit } from '../model/visit'
import { changesBetween } from '../rules/changes/changes-between'
import { openFindings } from '../rules/findings'
import { type Judgement, judgementAt } from '../rules/findings/judgement'
import { itemsInOrder } from '../rules/item-order'
import { placedTime } from '../rules/schedule'
import type { Issue } from '../storage/exchange'
import type { VisitSummary } from './contract'
import { type ProgrammeEntry, packProgramme } from './packed-programme'

const programmeLimit = 200

/**
 * What the library shows of a visit without reading it, judged as this office judges on the day of saving. `savedAt` is an
 * ISO stamp in UTC, `issue` the newest one.
 */
export function summaryOf(visit: Visit, revision: number, savedAt: string, office: Office, issue?: Issue): VisitSummary {
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
    findings: findingCounts(visit, judgementAt(visit, office, savedAt)),
    ...packProgramme(programmeOf(visit)),
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

/** What is open; what was accepted in writing asks nobody for anything. */
function findingCounts(visit: Visit, judgement: Judgement): VisitSummary['findings'] {
  const counts = { block: 0, warn: 0, note: 0 }
  for (const { severity } of openFindings(visit, judgement)) counts[severity] += 1
  return counts
}

function programmeOf(visit: Visit): readonly ProgrammeEntry[] {
  const entries: ProgrammeEntry[] = []
  for (const item of itemsInOrder(visit)) {
    const time = placedTime(visit, item.id)
    if (time === undefined || item.status === 'cancelled') continue
    entries.push({ start: time.start, end: time.end, title: item.shortTitle ?? item.title, weight: weightOf(item) })
    if (entries.length === programmeLimit) break
  }
  return entries
}

/** How dark the item stands in the overview: what is not settled only as an outline. */
function weightOf(item: Item): ProgrammeEntry['weight'] {
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
