import type { leaderOf } from './leader'
import type { PaperFrame } from './paper-frame'
import { withinSentence } from './within-sentence'

/**
 * The head of a delegation within a line: Russian and Chinese set the post in full before the name, English and French after it.
 */
export function leaderWords(
  { composer, language }: Pick<PaperFrame, 'composer' | 'language'>,
  { name, post }: NonNullable<ReturnType<typeof leaderOf>>
): string {
  const office = post === undefined ? undefined : withinSentence(post, language)
  const postFirst = language === 'ru' || language === 'zh'
  const parts = (postFirst ? [office, name] : [name, office]).filter((part) => part !== undefined)
  return parts.join(language === 'zh' ? '' : language === 'ru' ? ' ' : composer.say('papers.list.separator'))
}
