import type { Visit } from '../model/visit'
import type { Applied } from './apply'
import type { Touched } from './change'
import type { Command } from './command'

/** One change of this session, with the visit as it was before and after. */
export type Step = {
  readonly command: Command
  readonly before: Visit
  readonly after: Visit
  readonly touched: readonly Touched[]
}

/** The visit now, what led to it and what was undone. Whole values are kept; they share what did not change. */
export type History = { readonly present: Visit; readonly past: readonly Step[]; readonly future: readonly Step[] }

/** So many steps can be undone in one session. */
const kept = 500

export function beginHistory(visit: Visit): History {
  return { present: visit, past: [], future: [] }
}

export function record(history: History, command: Command, applied: Applied): History {
  if (applied.visit === history.present) return history
  const step: Step = { command, before: history.present, after: applied.visit, touched: applied.touched }
  return { present: applied.visit, past: [...history.past, step].slice(-kept), future: [] }
}

/** Goes back one step; the step tells the view what changed. Undefined when there is nothing to undo. */
export function undo(history: History): { readonly history: History; readonly step: Step } | undefined {
  const step = history.past.at(-1)
  if (step === undefined) return undefined
  return { history: { present: step.before, past: history.past.slice(0, -1), future: [step, ...history.future] }, step }
}

export function redo(history: History): { readonly history: History; readonly step: Step } | undefined {
  const [step, ...future] = history.future
  if (step === undefined) return undefined
  return { history: { present: step.after, past: [...history.past, step], future }, step }
}
