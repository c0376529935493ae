import type { VisitSummary } from '../../../shared/backend/contract'
import { unpackProgramme } from '../../../shared/backend/packed-programme'
import { dateOf } from '../../../shared/base/wall-time'
import { type Instant, wallAt, type Zone } from '../../../shared/base/zone'
import { foldText } from '../../../shared/rules/fold-text'

export type Groups = {
  readonly underWay: readonly VisitSummary[]
  readonly inPreparation: readonly VisitSummary[]
  readonly past: readonly VisitSummary[]
  /** Patterns for visits, which have no dates of their own. */
  readonly templates: readonly VisitSummary[]
}

/** Visits by where they stand now: those under way by their own clock, those to come by date, those past the latest first. */
export function groupVisits(visits: readonly VisitSummary[], now: Instant): Groups {
  const standing = (visit: VisitSummary): keyof Groups => {
    if (visit.template === true) return 'templates'
    if (visit.state === 'closed') return 'past'
    if (visit.datesOpen) return 'inPreparation'
    const today = dateOf(wallAt(visit.hostZone as Zone, now))
    if (today > visit.until) return 'past'
    return today >= visit.from ? 'underWay' : 'inPreparation'
  }
  const of = (group: keyof Groups) => visits.filter((visit) => standing(visit) === group)
  const byStart = (a: VisitSummary, b: VisitSummary) =>
    Number(a.datesOpen) - Number(b.datesOpen) || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1)
  return {
    underWay: of('underWay').sort(byStart),
    inPreparation: of('inPreparation').sort(byStart),
    past: of('past').sort((a, b) => byStart(b, a)),
    templates: of('templates').sort(byStart)
  }
}

/** Whether a visit is meant by what was typed: every word in its titles, cities or year, in any script. */
export function isMeant(visit: VisitSummary, typed: string): boolean {
  const texts = [visit.title, ...visit.cities].flatMap((text) => Object.values(text))
  const folded = foldText([...texts, visit.from, visit.until].join(' '))
  return foldText(typed)
    .split(' ')
    .every((word) => folded.includes(word))
}

/** What comes next in a visit, and what is on now. */
export function presentOf(visit: VisitSummary, now: Instant) {
  const programme = unpackProgramme(visit)
  const on = programme.filter((entry) => entry.start <= now && entry.end > now).at(-1)
  const next = programme.filter((entry) => entry.start > now)
  return { on, next }
}
