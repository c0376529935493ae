import { readText } from '../../shared/base/localized-text'
import type { Instant } from '../../shared/base/zone'
import { wallAt } from '../../shared/base/zone'
import { personName } from '../../shared/export/person-name'
import type { Visit } from '../../shared/model/visit'
import type { Finding } from '../../shared/rules/finding'
import type { Terminal } from './terminal'

/** A finding as one line: how grave, who and where, when. */
export function findingLine(finding: Finding, visit: Visit, isAccepted: boolean, { t, language }: Terminal): string {
  const title = (id: string | undefined) =>
    (id === undefined ? undefined : readText(visit.items[id as keyof Visit['items']]?.title, language, visit.languages)?.text) ??
    '?'
  const severity = t(`commandLine.findings.${isAccepted ? 'accepted' : finding.severity}`)
  const [first, second] = finding.items
  const facts = { first: title(first), second: title(second), ...placeAndTime(finding, visit, language) }
  return `${severity}: ${t(`commandLine.findings.${finding.kind}`, facts)}`
}

function placeAndTime(finding: Finding, visit: Visit, language: Terminal['language']): Record<string, string> {
  if (finding.kind === 'outside-dates') return { day: finding.day, from: finding.from, until: finding.until }
  const clock = (at: Instant) => wallAt(visit.hostZone, at).replace('T', ' ')
  const time = { from: clock(finding.from), until: clock(finding.until) }
  if (finding.kind === 'place-used-twice') {
    return { ...time, place: readText(visit.places[finding.place]?.name, language, visit.languages)?.text ?? finding.place }
  }
  const person = visit.people[finding.person]
  return { ...time, person: (person && personName(person, language, visit.languages)) ?? finding.person }
}
