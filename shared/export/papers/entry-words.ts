import type { Language } from '../../base/language'
import type { Composer, Words } from './paper-composer'
import { plain } from './plain-words'
import type { Entry } from './programme-data'

/** What happens; in Russian the same sentence goes on with the name in which it is given. */
export function titleWords(entry: Entry, language: Language): readonly Words[] {
  return language === 'ru' && entry.givenBy !== undefined ? [...entry.title, ' ', entry.givenBy] : entry.title
}

/** The lines below, without what the title has taken. */
export function secondLines(entry: Entry, language: Language): Entry['seconds'] {
  return language === 'ru' ? entry.seconds.filter((line) => line[0] !== entry.givenBy) : entry.seconds
}

/** Place and room; Chinese writes them as one word. */
export function placeWords(entry: Entry, { language, say }: Composer): readonly Words[] {
  return language === 'zh' ? entry.place.filter((part) => part !== say('papers.list.separator')) : entry.place
}

/** Dress and other conditions, where no column says what they are about: dress with its label. */
export function conditionLines(entry: Entry, { language, say, read }: Composer): readonly Words[] {
  const dress = plain(read(entry.item.dress, `items.${entry.item.id}.dress`))
  return entry.conditions.map((line) => {
    if (dress === undefined || plain(line) !== dress) return line
    // `Tenue de ville` and `business dress` name their own kind.
    const label = say('sheets.dress', { dress: '' }).replace(/[\s:：]+$/, '')
    if (dress.toLocaleLowerCase().includes(label.toLocaleLowerCase())) return line
    return say('sheets.dress', { dress: language === 'zh' ? dress : dress.slice(0, 1).toLocaleLowerCase() + dress.slice(1) })
  })
}
