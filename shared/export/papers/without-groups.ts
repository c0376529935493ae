import type { Composer } from './paper-composer'
import { plain } from './plain-words'
import type { Entry } from './programme-data'
import { withinSentence } from './within-sentence'

/** The groups that an entry is not for, as a clause; French has them small within it. */
export function withoutGroups({ without }: Entry, { say, language }: Composer): string {
  const names = without.flatMap((name) => plain(name) ?? [])
  const within = language === 'fr' ? names.map((name) => withinSentence(name, language)) : names
  return say('papers.guest.without', { count: names.length, groups: within.join(say('papers.list.names')) })
}
