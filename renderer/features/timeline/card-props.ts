import type { Language } from '../../../shared/base/language'
import type { Zone } from '../../../shared/base/zone'
import type { Severity } from '../../../shared/rules/finding'
import type { ItemWords } from '../programme/item-words'
import type { CardPlace } from './timeline-layout'

/** What every kind of card is given. */
export type CardProps = {
  readonly place: CardPlace
  readonly words: ItemWords
  readonly language: Language
  readonly zones: CardZones
  readonly selected: boolean
  readonly flash: boolean
  readonly reachable: boolean
  /** Of a day on view or close to it; only then it is written out. */
  readonly near: boolean
  readonly finding: Severity | undefined
  /** The newest issue, if this item is otherwise there. */
  readonly changedSince: number | undefined
}

/** The visit's two clocks and what they are called. */
export type CardZones = { readonly host: Zone; readonly home: Zone; readonly hostCity: string; readonly homeCity: string }
