import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Item, Visit } from '../../../shared/model/visit'
import type { MenuGroup } from '../../ui/menu'
import type { ItemChanges } from './item-changes'
import type { ItemWords } from './item-words'

/** What every part of the inspector of an item is given. */
export type InspectorProps = {
  readonly visit: Visit
  readonly item: Item
  readonly day: WallDate
  readonly words: ItemWords
  readonly language: Language
  readonly cities: { readonly host: string; readonly home: string }
  readonly menu: readonly MenuGroup[]
  readonly onTime: (time: Item['time']) => string | undefined
  readonly onChange: (changes: ItemChanges) => string | undefined
  readonly onNewPlace: (name: string) => void
  readonly onNewPerson: (name: string) => void
  readonly onClose: () => void
}
