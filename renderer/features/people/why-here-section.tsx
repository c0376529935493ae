import { useTranslation } from 'react-i18next'
import type { WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import { personName } from '../../../shared/rules/person-name'
import { useNow } from '../../state/clock'
import { useSettings } from '../../state/use-settings'
import { InspectorSection } from '../../ui/inspector'
import { dayAndMonth } from '../../ui/screen-date'
import { DayField } from '../records/day-field'
import { LineField } from '../records/line-field'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { peopleOfSide } from './people-of-side'
import styles from './person-inspector.module.css'
import { personNumbers } from './person-numbers'
import type { PersonPartProps } from './person-part-props'
import { rankOf } from './ranks'
import { type Ground, whyHere } from './why-here'

/** Why the person stands at this place: the rules in order, the one that decides, and the courtesy that goes before them. */
export function WhyHere({ person, edit, office }: PersonPartProps & { readonly office: Office | undefined }) {
  const { t } = useTranslation('records')
  const { visit, language, read, nameOf } = useEditing()
  const { settings } = useSettings()
  const now = useNow()
  const people = peopleOfSide(visit, person.side)
  const numbers = personNumbers(people, visit.sides[person.side]?.role ?? 'guest')
  const list = people.map((entry) => ({
    person: entry,
    level: rankOf(office, visit, entry)?.level,
    name: personName(entry, language, 'full', visit.languages) ?? nameOf('people', entry.id)
  }))
  const why = whyHere(list, person.id, new Intl.Collator(language).compare)
  const rank = rankOf(office, visit, person)
  const same = why.sameRank.flatMap((other: Person) => numbers.get(other.id) ?? [])
  const courtesy = person.courtesyOrder
  const decides = (ground: Ground) =>
    why.decides === ground ? <span className={styles.decides}> {t('why.decides')}</span> : null
  return (
    <InspectorSection heading={t('why.heading')}>
      <dl className={styles.why}>
        <dt>{t('why.rank')}</dt>
        <dd>
          {rank === undefined ? t('people.notRanked') : t('why.rankIs', { rank: read(rank.name), level: rank.level })}
          {same.length === 0 ? null : ` ${t('why.sameAs', { numbers: same.join(', ') })}`}
          {decides('rank')}
        </dd>
        <dt>{t('why.in-post')}</dt>
        <dd>
          {person.inPostSince === undefined ? t('why.unknown') : dayAndMonth(person.inPostSince, language, true)}
          {decides('in-post')}
        </dd>
        <dt>{t('why.alphabet')}</dt>
        <dd>
          {why.decides === 'alphabet' ? null : t('why.notReached')}
          {decides('alphabet')}
        </dd>
        <dt>{t('why.courtesy')}</dt>
        <dd>
          {courtesy === undefined ? t('why.noCourtesy') : read(courtesy.reason) || '–'}
          {decides('courtesy')}
        </dd>
      </dl>
      {why.againstRule ? <p className={styles.against}>{t('why.against')}</p> : null}
      <WordsField
        label={t('why.reason')}
        value={courtesy?.reason}
        onCommit={(reason) => {
          if (reason === undefined) return edit({ courtesyOrder: undefined })
          const begun = {
            order: person.order,
            ...(settings.author === '' ? {} : { by: settings.author }),
            on: wallAt(visit.hostZone, now).slice(0, 10) as WallDate
          }
          return edit({ courtesyOrder: { ...begun, ...courtesy, reason } })
        }}
      />
      {courtesy === undefined ? null : (
        <>
          <LineField
            label={t('why.by')}
            value={courtesy.by}
            onCommit={(by) => {
              const { by: _before, ...rest } = courtesy
              return edit({ courtesyOrder: by === undefined ? rest : { ...rest, by } })
            }}
          />
          <DayField
            label={t('why.on')}
            value={courtesy.on}
            onCommit={(on) => {
              const { on: _before, ...rest } = courtesy
              return edit({ courtesyOrder: on === undefined ? rest : { ...rest, on } })
            }}
          />
        </>
      )}
    </InspectorSection>
  )
}
