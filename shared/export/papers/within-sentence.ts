import type { Language } from '../../base/language'

// Only the highest offices of a state keep their capital there (Milchin, names of posts).
const highest = /^(?:Президент|Председатель (?:Правительства|КНР|Китайской)|Мэр Москвы)/u

/**
 * A post or office as it stands after a name or within a list: Russian and French write it small there, while a line that it
 * begins has a capital. Names of letters alone (ОЭЗ, BYD) stay as they are.
 */
export function withinSentence(post: string, language: Language): string {
  if ((language !== 'ru' && language !== 'fr') || (language === 'ru' && highest.test(post))) return post
  return post.replace(/^\p{Lu}(?=[\p{Ll}’'-])/u, (letter) => letter.toLocaleLowerCase(language))
}
