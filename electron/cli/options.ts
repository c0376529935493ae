import { parseArgs } from 'node:util'
import { done, type Result, refused } from '../../shared/base/result'

type Kind = 'text' | 'flag'
type Given<Names extends Readonly<Record<string, Kind>>> = {
  readonly [Name in keyof Names]?: Names[Name] extends 'flag' ? boolean : string
}

export type OptionProblem = {
  /** Name of the sentence that words it. */
  readonly sentence: 'unknown-option' | 'needs-value' | 'unexpected-word'
  readonly values: Readonly<Record<string, string>>
}

export type Options<Names extends Readonly<Record<string, Kind>>> = {
  readonly words: readonly string[]
  readonly given: Given<Names>
}

/** Words of a command line -> its options by name, and the rest, of which at most `most` are expected. */
export function readOptions<const Names extends Readonly<Record<string, Kind>>>(
  words: readonly string[],
  names: Names,
  most: number
): Result<Options<Names>, OptionProblem> {
  const options = Object.fromEntries(
    Object.entries(names).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }])
  )
  const parsed = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const rest: string[] = []
  for (const token of parsed.tokens ?? []) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(names, token.name) ? names[token.name] : undefined
    const option = token.rawName
    if (kind === undefined) return refused({ sentence: 'unknown-option', values: { option } })
    const isMissing =
      token.value === undefined || token.value === '' || (token.inlineValue === false && token.value.startsWith('--'))
    if (kind === 'text' && isMissing) {
      return refused({ sentence: 'needs-value', values: { option } })
    }
    if (kind === 'flag' && token.value !== undefined)
      return refused({ sentence: 'unknown-option', values: { option: `${option}=` } })
  }
  const tooMuch = rest[most]
  if (tooMuch !== undefined) return refused({ sentence: 'unexpected-word', values: { word: tooMuch } })
  return done({ words: rest, given: parsed.values as Given<Names> })
}
