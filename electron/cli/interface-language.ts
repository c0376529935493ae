import { type Language, languages } from '../../shared/base/language'

/** The language asked for with `--interface`, else that of the terminal, else English; the option is taken out of the words. */
export function interfaceLanguage(
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>>
): { readonly language: Language; readonly rest: readonly string[] } {
  const at = words.findIndex((word) => word === '--interface' || word.startsWith('--interface='))
  const asked = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1])
  const chosen = languages.find((language) => language === asked)
  if (chosen !== undefined) {
    const taken = words[at]?.includes('=') === true ? 1 : 2
    return { language: chosen, rest: [...words.slice(0, at), ...words.slice(at + taken)] }
  }
  const terminal = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || ''
  return { language: languages.find((language) => terminal.startsWith(language)) ?? 'en', rest: words }
}
