import type { PersonId } from '../base/id'
import type { Visit } from '../model/visit'
import { findingKey, keyOfOne, type Reported } from './finding'

export type Acceptance = Visit['acceptedFindings'][number]

/**
 * The acceptance in writing under which a finding stands, or undefined while it is open. What was accepted for some people
 * does not hold for others who come to be concerned later; where each of them was accepted alone, all of them are.
 */
export function acceptanceOf(visit: Visit, finding: Reported): Acceptance | undefined {
  const { acceptedFindings } = visit
  if (acceptedFindings.length === 0) return undefined
  const key = findingKey(finding)
  if (!('persons' in finding)) return acceptedFindings.find((entry) => entry.key === key)
  const standing = finding.persons.map((person) =>
    acceptedFindings.find((entry) => covers(entry, key, person) || entry.key === keyOfOne(finding, person))
  )
  return standing.includes(undefined) ? undefined : standing[0]
}

/** Whether an acceptance speaks of a finding, wholly or for one of its people. */
export function isAbout(entry: Acceptance, finding: Reported): boolean {
  if (entry.key === findingKey(finding)) return true
  return 'persons' in finding && finding.persons.some((person) => entry.key === keyOfOne(finding, person))
}

function covers({ key, people }: Acceptance, wanted: string, person: PersonId): boolean {
  return key === wanted && (people === undefined || people.includes(person))
}
