import type { Language } from '../../shared/base/language'
import type { Sentences } from '../../shared/wording/sentences'

/** Where a command speaks: results on the one, what a person should read on the other. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly language: Language
  readonly t: Sentences
}

export const exitCodes = { done: 0, blocked: 1, refused: 2 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** One command: what follows its name on the line -> its exit code. */
export type Command = (words: readonly string[], terminal: Terminal) => Promise<ExitCode>

/** Refuses with one sentence, as every command does. */
export function refuse({ err, t }: Terminal, sentence: string, values?: Readonly<Record<string, string | number>>): ExitCode {
  err(`${t(`commandLine.${sentence}`, values)}\n`)
  return exitCodes.refused
}
