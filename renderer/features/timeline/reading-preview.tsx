import type { TFunction } from 'i18next'
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
            <small>{restOf(props, reading, t)}</small>
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
      {reading.newPlace === undefined ? null : (
        <>
          <dt>{t('quick.place')}</dt>
          <dd>
            {[reading.newPlace, reading.room].filter((part) => part !== undefined).join(', ')}{' '}
            <small>{t('quick.newPlace')}</small>
          </dd>
        </>
      )}
      {reading.unread === undefined ? null : (
        <>
          <dt>{t('quick.people')}</dt>
          <dd>{t('quick.intoNotes', { words: reading.unread })}</dd>
        </>
      )}
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

/** For whom, where and with whom, as it will be; a place that is new says so. */
function restOf({ visit, words }: ReadingPreviewProps, reading: ReadLine, t: TFunction<'timeline'>): string {
  const { groups, places, room, newPlace, people, unread } = reading
  const [known] = places
  const place = known === undefined ? newPlace : words.read(visit.places[known]?.name)
  return [
    groups.map((id) => words.read(visit.groups[id]?.letter)).join(' '),
    [place, room].filter((part) => part !== undefined).join(', '),
    newPlace === undefined ? '' : t('quick.newPlace'),
    words.list(people.map((id) => words.person(id))),
    unread === undefined ? '' : t('quick.intoNotes', { words: unread })
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function hoursOf({ hours }: PhraseReading): string {
  if (hours === undefined) return ''
  return hours.end === undefined ? hours.start : `${hours.start}–${hours.end}`
}
