import { useTranslation } from 'react-i18next'
import type { GroupId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import type { PhraseReading } from '../../../shared/rules/phrase/read-phrase'
import { Checkbox } from '../../ui/checkbox'
import { fullDay } from '../../ui/screen-date'
import type { ItemWords } from '../programme/item-words'
import styles from './timeline-dialogs.module.css'

/** A line with those for whom it will be. */
export type ReadLine = PhraseReading & { readonly groups: readonly GroupId[] }

type ReadingPreviewProps = {
  readonly visit: Visit
  readonly words: ItemWords
  readonly language: Language
  readonly day: WallDate
  readonly readings: readonly ReadLine[]
  /** Places and people that the reader does not mean. */
  readonly without: ReadonlySet<string>
  readonly onWithout: (without: ReadonlySet<string>) => void
}

/** How phrases were read: one in full with what it names, several as a list. */
export function ReadingPreview(props: ReadingPreviewProps) {
  const { readings } = props
  const { t } = useTranslation('timeline')
  const [only] = readings
  if (only === undefined) return null
  if (readings.length === 1) return <OneReading {...props} reading={only} />
  return (
    <div>
      <p className={styles.count}>{t('quick.rows', { count: readings.length })}</p>
      <ul className={styles.list}>
        {readings.map((reading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone.
          <li key={index}>
            <b>{hoursOf(reading) || t('quick.untimed')}</b> {fullDay(reading.day ?? props.day, props.language)} · {reading.title}{' '}
            <small>{lettersOf(props, reading)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OneReading({
  visit,
  words,
  language,
  day,
  without,
  onWithout,
  reading
}: ReadingPreviewProps & { readonly reading: ReadLine }) {
  const { t } = useTranslation(['timeline', 'terms'])
  const named = [
    ...reading.places.map((id) => ({ id, label: t('quick.place'), name: words.read(visit.places[id]?.name) })),
    ...reading.people.map((id) => ({ id, label: t('quick.people'), name: words.person(id) }))
  ]
  const hours = hoursOf(reading)
  return (
    <dl className={styles.reading} aria-live="polite">
      <dt>{t('quick.day')}</dt>
      <dd>{hours === '' ? '–' : fullDay(reading.day ?? day, language)}</dd>
      <dt>{t('quick.hours')}</dt>
      <dd>{hours === '' ? t('quick.untimed') : <b>{hours}</b>}</dd>
      <dt>{t('quick.title')}</dt>
      <dd>
        {reading.title === '' ? '–' : reading.title} <small>{t(`terms:kinds.${reading.kind}`)}</small>
      </dd>
      {named.map(({ id, label, name }) => (
        <div key={id} className={styles.named}>
          <dt>{label}</dt>
          <dd>
            <Checkbox
              isSelected={!without.has(id)}
              onChange={(chosen) => {
                const next = new Set(without)
                if (chosen) next.delete(id)
                else next.add(id)
                onWithout(next)
              }}
            >
              {name}
            </Checkbox>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function lettersOf({ visit, words }: ReadingPreviewProps, { groups }: ReadLine): string {
  return groups.map((id) => words.read(visit.groups[id]?.letter)).join(' ')
}

function hoursOf({ hours }: PhraseReading): string {
  if (hours === undefined) return ''
  return hours.end === undefined ? hours.start : `${hours.start}–${hours.end}`
}
