import { findingKey } from '../../shared/rules/finding'
import { blockingFindings, findings } from '../../shared/rules/findings'
import { findingLine } from './finding-line'
import { readOptions } from './options'
import { readVisit } from './read-visit'
import { type Command, exitCodes, refuse } from './terminal'

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
    for (const finding of found) terminal.out(`${findingLine(finding, visit, accepted.has(findingKey(finding)), terminal)}\n`)
    if (found.length === 0) terminal.out(`${terminal.t('commandLine.findings.none')}\n`)
    if (blocking.length > 0) terminal.err(`${terminal.t('commandLine.findings.blocking', { count: blocking.length })}\n`)
  }
  return blocking.length > 0 ? exitCodes.blocked : exitCodes.done
}
