import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { readText } from '../../../shared/base/localized-text'
import { clockOf, dateOf } from '../../../shared/base/wall-time'
import type { Item, Person, Place, Visit } from '../../../shared/model/visit'
import { placedTime } from '../../../shared/rules/schedule'
import type { Hit } from '../../../shared/rules/search'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Key } from '../../ui/key'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'
import styles from './palette.module.css'
import type { Entry } from './palette-entries'

type PaletteEntryProps = {
  readonly id: string
  readonly entry: Entry
  readonly chosen: boolean
  readonly visit: Visit | undefined
  readonly onPoint: () => void
  readonly onTake: () => void
}

/** One line of the palette: a command with its key, or a record with where it stands. */
export function PaletteEntry({ id, entry, chosen, visit, onPoint, onTake }: PaletteEntryProps) {
  const { t } = useTranslation('frame')
  const language = useInterfaceLanguage()
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and the keys
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.entry}
      onPointerMove={chosen ? undefined : onPoint}
      onClick={onTake}
    >
      {entry.kind === 'act' ? (
        <>
          <span className={styles.name}>{entry.act.words}</span>
          {entry.act.keys === undefined ? null : <Key keys={entry.act.keys} />}
        </>
      ) : (
        <>
          <span className={styles.kind}>{t(`palette.kinds.${entry.hit.collection}`)}</span>
          <span className={styles.name}>
            <b>{entry.name}</b>
            <span className={styles.detail}>{visit === undefined ? null : detailOf(visit, entry.hit, language)}</span>
          </span>
        </>
      )}
    </div>
  )
}

/** What tells two records of one name apart: the hour of an item, the post of a person, the city of a place. */
function detailOf(visit: Visit, hit: Hit, language: Language): string | undefined {
  const read = (text: Parameters<typeof readText>[0]) => readText(text, language, visit.languages)?.text
  const record: unknown = (visit[hit.collection] as Readonly<Record<string, unknown>>)[hit.id]
  switch (hit.collection) {
    case 'items': {
      const placed = placedTime(visit, (record as Item).id)
      if (placed === undefined) return undefined
      const day = dateOf(placed.startWall)
      return `${weekdayOf(day, language, 'short')} ${dayAndMonth(day, language)}, ${clockOf(placed.startWall)}`
    }
    case 'people':
      return read((record as Person).post ?? (record as Person).organisation)
    case 'places':
      return read((record as Place).city)
    default:
      return undefined
  }
}
