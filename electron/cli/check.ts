import { remedies } from '../../shared/advice/remedies'
import { remedySentence } from '../../shared/advice/remedy-sentence'
import { suppliesFor } from '../../shared/advice/supplies-for'
import type { Office } from '../../shared/model/office'
import type { Visit } from '../../shared/model/visit'
import { acceptanceOf } from '../../shared/rules/acceptance'
import type { Finding } from '../../shared/rules/finding'
import { findingSentence, type Teller } from '../../shared/rules/finding-sentence'
import { blockingFindings, findings } from '../../shared/rules/findings'
import { judgementAt } from '../../shared/rules/findings/judgement'
import { findingLine, plainWords, tellerOf } from './finding-line'
import { readOptions } from './options'
import { ownOffice } from './own-office'
import { readTime } from './read-time'
import { readVisit } from './read-visit'
import { type Command, exitCodes, refuse } from './terminal'

/** Reads a visit by all rules, as on the day of `--at`, and lists what they report with what would mend it. */
export const check: Command = async (words, terminal) => {
  const options = readOptions(words, { json: 'flag', at: 'text' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const { given } = options.value
  const at = readTime(given.at)
  if (!at.ok) return refuse(terminal, at.refusal.sentence, at.refusal.values)
  const [path] = options.value.words
  const read = await readVisit(path, terminal)
  if (!read.ok) {
    terminal.err(`${read.refusal}\n`)
    return exitCodes.refused
  }
  const { visit } = read.value.exchange
  const office = await ownOffice(read.value.exchange)
  const judgement = judgementAt(visit, office, at.value)
  const found = findings(visit, judgement)
  const blocking = blockingFindings(visit, judgement)
  const teller = tellerOf(terminal)
  if (given.json === true) {
    const listed = found.map((finding) => listedAs(finding, visit, office, teller))
    terminal.out(`${JSON.stringify({ visit: visit.id, blocking: blocking.length, findings: listed }, null, 2)}\n`)
  } else {
    for (const finding of found)
      terminal.out(`${findingLine(finding, visit, acceptanceOf(visit, finding) !== undefined, terminal)}\n`)
    if (found.length === 0) terminal.out(`${terminal.t('commandLine.findings.none')}\n`)
    if (blocking.length > 0) terminal.err(`${terminal.t('commandLine.findings.blocking', { count: blocking.length })}\n`)
  }
  return blocking.length > 0 ? exitCodes.blocked : exitCodes.done
}

/** One finding as other programs read it: the first of the items and people that it names; the words name all. */
function listedAs(finding: Finding, visit: Visit, office: Office, teller: Teller) {
  const [first] = finding.items
  const [remedy] = remedies(finding, visit, office, suppliesFor('new-item'))
  return {
    rule: finding.kind,
    severity: finding.severity,
    item: first ?? null,
    person: 'person' in finding ? finding.person : null,
    place: ('place' in finding ? finding.place : first && visit.items[first]?.place) ?? null,
    words: plainWords(findingSentence(finding, visit, teller)),
    remedy: remedy === undefined ? null : { words: remedySentence(remedy, visit, teller), command: remedy.command },
    accepted: acceptanceOf(visit, finding) !== undefined
  }
}
