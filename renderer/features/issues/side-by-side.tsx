import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readText } from '../../../shared/base/localized-text'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import type { VersionChange } from '../../../shared/rules/changes/change'
import type { ProgrammeEntry } from '../../../shared/rules/programme-days'
import { useInterfaceLanguage } from '../../state/use-settings'
import { listed } from '../../ui/listed'
import { fullDay } from '../../ui/screen-date'
import { hoursWords, placeWords, shortDay } from './change-words'
import styles from './side-by-side.module.css'
import { type SideRow, sideDays } from './side-rows'

type SideBySideProps = {
  readonly before: Visit
  readonly after: Visit
  readonly changes: readonly VersionChange[]
  /** What the columns are called. */
  readonly names: readonly [before: string, after: string]
}

/** Two versions beside each other, day by day, with a mark and a word at each item that changed. */
export function SideBySide({ before, after, changes, names }: SideBySideProps) {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  const days = useMemo(() => sideDays(before, after, changes), [before, after, changes])
  if (days.every(({ rows }) => rows.length === 0)) return <p className={styles.none}>{t('noDays')}</p>
  return days.map(({ date, rows }) =>
    rows.length === 0 ? null : (
      <table key={date} className={styles.table}>
        <caption className={styles.day}>{fullDay(date, language)}</caption>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item} data-changed={row.kinds.length > 0 || undefined}>
              <td>
                <Entry entry={row.before} visit={before} under={date} note={undefined} />
              </td>
              <td>
                <Entry entry={row.after} visit={after} under={date} note={noteOf(row)} />
                {row.after === undefined ? <span className={styles.note}>{noteOf(row)}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  )

  function noteOf({ kinds, elsewhere, after: here }: SideRow): string | undefined {
    if (kinds.length === 0) return undefined
    if (elsewhere !== undefined) {
      return t(here === undefined ? 'movedTo' : 'movedFrom', { day: shortDay(elsewhere, language) })
    }
    return listed(
      kinds.map((kind) => t(`kinds.${kind}`)),
      language
    )
  }
}

type EntryProps = {
  readonly entry: ProgrammeEntry | undefined
  readonly visit: Visit
  /** The day under which it stands. */
  readonly under: WallDate
  /** What changed, for the eye after an asterisk and for the ear as words. */
  readonly note: string | undefined
}

function Entry({ entry, visit, under, note }: EntryProps) {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  if (entry === undefined) return null
  const { item, time } = entry
  const title = readText(item.title, language, visit.languages)
  const place = placeWords(item, visit, language)
  return (
    <div className={styles.entry} data-status={item.status}>
      <p className={styles.hours}>
        {note === undefined ? null : (
          <span className={styles.mark} aria-hidden>
            *{' '}
          </span>
        )}
        {time.kind === 'days' ? null : hoursWords(time, language, under)}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </p>
      <p className={styles.title} lang={title?.language}>
        {title?.text}
      </p>
      {item.status === 'confirmed' ? null : <p className={styles.place}>{t(`statuses.${item.status}`)}</p>}
      {place === undefined ? null : <p className={styles.place}>{place}</p>}
    </div>
  )
}
