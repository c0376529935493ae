import { BedDouble } from 'lucide-react'
import { memo, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Severity } from '../../../shared/rules/finding'
import { fullDay } from '../../ui/screen-date'
import type { ItemWords } from '../programme/item-words'
import { asTheyStood, cardKey } from './as-they-stood'
import { cardFaces } from './card-faces'
import type { CardZones } from './card-props'
import { ItemCard } from './item-card'
import styles from './timeline.module.css'
import type { DayLayout } from './timeline-layout'

type DayColumnProps = {
  readonly layout: DayLayout
  readonly words: ItemWords
  readonly language: Language
  readonly zones: CardZones
  /** Ids of this day that are selected, joined, so that other days need no drawing; likewise the rest. */
  readonly selected: string
  readonly flash: string | undefined
  readonly reachable: string | undefined
  readonly near: boolean
  readonly marks: ReadonlyMap<string, Severity>
  readonly changed: ReadonlyMap<ItemId, number>
}

/** One day: its lanes, its night, and what happens. */
export const DayColumn = memo(function DayColumn(props: DayColumnProps) {
  const { layout, words, language, selected, flash, reachable, marks, changed } = props
  const ids = selected.split(' ')
  const cards = asTheyStood(layout.cards, useDeferredValue(layout.cards))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a day is no part of a form.
    <div
      role="group"
      className={styles.column}
      aria-label={fullDay(layout.date, language)}
      data-date={layout.date}
      style={{ width: layout.width }}
    >
      {layout.scale.night > 0 ? <div className={styles.night} /> : null}
      {layout.edges.slice(1, -1).map((edge) => (
        <div key={edge} className={styles.laneLine} style={{ insetInlineStart: edge }} />
      ))}
      <Stays layout={layout} words={words} />
      {cards.map((place) => {
        const { item } = place.entry
        return (
          <ItemCard
            key={cardKey(place)}
            place={place}
            words={words}
            language={language}
            zones={props.zones}
            selected={ids.includes(item.id)}
            flash={flash === item.id}
            reachable={reachable === item.id}
            near={props.near}
            finding={marks.get(item.id)}
            changedSince={changed.get(item.id)}
          />
        )
      })}
    </div>
  )
})

/** Where one sleeps, named in the night where there is room for it. */
function Stays({ layout, words }: Pick<DayColumnProps, 'layout' | 'words'>) {
  const { t } = useTranslation('programme')
  const { stays } = layout.day
  if (layout.scale.night === 0) return null
  const taken = layout.cards.some(({ folded, y }) => folded || y < layout.scale.night)
  return stays.map(({ item }) => {
    const place = words.place(item).split(',')[0] || words.read(item.title) || t('untitled')
    const fits = cardFaces.small(place) + 40 < (taken ? layout.width - 190 : layout.width)
    return (
      <div
        key={item.id}
        className={styles.stay}
        role="img"
        aria-label={`${words.read(item.title)}, ${words.place(item)}`}
        title={`${words.read(item.title)}, ${words.place(item)}`}
      >
        <BedDouble size={14} strokeWidth={1.5} aria-hidden />
        {fits ? place : null}
      </div>
    )
  })
}
