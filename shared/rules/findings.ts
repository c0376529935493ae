import type { Visit } from '../model/visit'
import { type Finding, findingKey, type Severity } from './finding'
import { outsideDates } from './outside-dates'
import { personInTwoPlaces } from './person-in-two-places'
import { placeUsedTwice } from './place-used-twice'
import { placedTime } from './schedule'

const rules: readonly ((visit: Visit) => readonly Finding[])[] = [personInTwoPlaces, placeUsedTwice, outsideDates]
const weight: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 }
const kept = new WeakMap<Visit, readonly Finding[]>()

/** What all rules report on a visit, gravest first, then by time; kept per visit value. */
export function findings(visit: Visit): readonly Finding[] {
  const before = kept.get(visit)
  if (before !== undefined) return before
  const startOf = (finding: Finding): number => placedTime(visit, finding.items[0])?.start ?? 0
  const found = rules
    .flatMap((rule) => rule(visit))
    .sort(
      (a, b) => weight[a.severity] - weight[b.severity] || startOf(a) - startOf(b) || (findingKey(a) < findingKey(b) ? -1 : 1)
    )
  kept.set(visit, found)
  return found
}

/** Findings that nobody accepted in writing. */
export function openFindings(visit: Visit): readonly Finding[] {
  const accepted = new Set(visit.acceptedFindings.map((entry) => entry.key))
  return findings(visit).filter((finding) => !accepted.has(findingKey(finding)))
}

/** Findings that stop a version from leaving: those that block and that nobody accepted in writing. */
export function blockingFindings(visit: Visit): readonly Finding[] {
  return openFindings(visit).filter((finding) => finding.severity === 'block')
}
