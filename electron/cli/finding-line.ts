import type { Visit } from '../../shared/model/visit'
import type { Finding } from '../../shared/rules/finding'
import { findingSentence, type Teller } from '../../shared/rules/finding-sentence'
import type { Terminal } from './terminal'

/** A finding as one line: how grave, who and where, when. */
export function findingLine(finding: Finding, visit: Visit, isAccepted: boolean, terminal: Terminal): string {
  const severity = terminal.t(`commandLine.findings.${isAccepted ? 'accepted' : finding.severity}`)
  return `${severity}: ${plainWords(findingSentence(finding, visit, tellerOf(terminal)))}`
}

/** Days stand as the calendar numbers them, so that lines sort and programs read them. */
export function tellerOf({ t, language }: Terminal): Teller {
  return {
    t: (key, values) => t(`findings.${key}`, values),
    language,
    day: (date) => date,
    kind: (kind) => t(`terms.kinds.${kind}`)
  }
}

/** A sentence without the marks of what is set bold. */
export function plainWords(sentence: string): string {
  return sentence.replace(/<\/?b>/g, '')
}
