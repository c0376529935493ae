import { readText } from '../../shared/base/localized-text'
import type { Instant } from '../../shared/base/zone'
import { wallAt } from '../../shared/base/zone'
import { personName } from '../../shared/export/person-name'
import type { Visit } from '../../shared/model/visit'
import { type Finding, findingKey } from '../../shared/rules/finding'
import { blockingFindings, findings } from '../../shared/rules/findings'
import { readOptions } from './options'
import { readVisit } from './read-visit'
import { type Command, exitCodes, refuse, type Terminal } from './terminal'

/** Reads a visit by all rules and lists what they report. */
export const check: Command = async (words, terminal) => {
  const options = readOptions(words, { json: 'flag' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const [path] = options.value.words
  const read = await readVisit(path, terminal)
  if (!read.ok) {
    terminal.err(`${read.refusal}\n`)
    return exitCodes.refused
  }
  const { visit } = read.value.exchange
  const found = findings(visit)
  const blocking = blockingFindings(visit)
  const accepted = new Set(visit.acceptedFindings.map((entry) => entry.key))
  if (options.value.given.json === true) {
    const listed = found.map((finding) => ({ ...finding, key: findingKey(finding), accepted: accepted.has(findingKey(finding)) }))
    terminal.out(`${JSON.stringify({ visit: visit.id, blocking: blocking.length, findings: listed }, null, 2)}\n`)
  } else {
    for (const finding of found) terminal.out(`${lineOf(finding, visit, accepted.has(findingKey(finding)), terminal)}\n`)
    if (found.length === 0) terminal.out(`${terminal.t('commandLine.findings.none')}\n`)
    if (blocking.length > 0) terminal.err(`${terminal.t('commandLine.findings.blocking', { count: blocking.length })}\n`)
  }
  return blocking.length > 0 ? exitCodes.blocked : exitCodes.done
}

function lineOf(finding: Finding, visit: Visit, isAccepted: boolean, { t, language }: Terminal): string {
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
