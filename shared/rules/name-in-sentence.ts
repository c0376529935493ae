import type { Language } from '../base/language'
import { readText } from '../base/localized-text'
import { clockOf } from '../base/wall-time'
import type { Collection, ItemKind, Visit } from '../model/visit'
import { nameOfRecord } from './name-of-record'
import { placedTime } from './schedule'

export type Naming = { readonly language: Language; readonly kind: (kind: ItemKind) => string }

/** By what a record is called in a sentence. An item to which nobody gave a title is called by its kind and hour. */
export function nameInSentence(visit: Visit, collection: Collection, id: string | undefined, { language, kind }: Naming): string {
  if (id === undefined) return ''
  const name = readText(nameOfRecord(visit, collection, id), language, visit.languages)?.text.trim() ?? ''
  const item = collection === 'items' ? visit.items[id as keyof Visit['items']] : undefined
  if (name !== '' || item === undefined) return name
  const time = placedTime(visit, item.id)
  return [kind(item.kind), ...(time === undefined ? [] : [clockOf(time.startWall)])].join(language === 'zh' ? '，' : ', ')
}
