import { languages } from '../../../shared/base/language'
import type { LocalizedText } from '../../../shared/base/localized-text'
import type { Collection, RecordOf } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { nameOfRecord } from '../../../shared/rules/name-of-record'
import type { Option } from '../../ui/option'
import type { Editing } from './use-editing'

export type IdOf<Name extends Collection> = RecordOf<Name> extends { readonly id: infer Id extends string } ? Id : never

type Named = { readonly id: string; readonly order: string }

/** Records of a collection as choices, in their own order; other short spellings stand in the detail and are found by typing. */
export function recordOptions<Name extends Collection>(
  { visit, read }: Editing,
  collection: Name,
  wanted: (record: RecordOf<Name>) => boolean = () => true
): readonly Option<IdOf<Name>>[] {
  const records = visit[collection] as Readonly<Record<string, Named>>
  return inOrder(records)
    .filter((record) => wanted(record as unknown as RecordOf<Name>))
    .map((record) => {
      const name = nameOfRecord(visit, collection, record.id)
      const words = read(name)
      const detail = otherSpellings(name, words)
      return {
        id: record.id as IdOf<Name>,
        words: words === '' ? record.id : words,
        ...(detail === '' ? {} : { detail })
      }
    })
}

/** The other languages' spellings of a short name; long ones would only repeat themselves four times. */
export function otherSpellings(name: LocalizedText, own: string): string {
  const others = languages.map((language) => name[language] ?? '').filter((spelling) => spelling !== '' && spelling !== own)
  return [...new Set(others)].filter((spelling) => spelling.length <= 24).join(' · ')
}
