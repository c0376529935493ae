import { useTranslation } from 'react-i18next'
import { followPrecedence } from '../../../shared/commands/follow-precedence'
import { orderByRule } from '../../../shared/commands/place-in-list'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import type { Ground } from '../../../shared/rules/precedence'
import { whyHere } from '../../../shared/rules/why-here'
import { Button } from '../../ui/button'
import { dayAndMonth } from '../../ui/screen-date'
import { useEditing } from '../records/use-editing'
import styles from './why-here-row.module.css'

type WhyHereRowProps = {
  readonly person: Person
  readonly office: Office
  readonly numbers: ReadonlyMap<string, string>
  /** Whether the list has a column for the date in post. */
  readonly dated: boolean
}

/** Below a chosen person: what put the person at this place, ground by ground, with the one that decides. */
export function WhyHereRow({ person, office, numbers, dated }: WhyHereRowProps) {
  const { t } = useTranslation('protocol')
  const { visit, language, read, nameOf, act } = useEditing()
  const why = whyHere(visit, office, person.id)
  const byRule = { kind: 'edit', collection: 'people', id: person.id, changes: { courtesyOrder: undefined } } as const
  const called = (id: string) => numbers.get(id) ?? nameOf('people', id)
  const beside = (key: 'order.after' | 'order.before', other: typeof why.above) =>
    other?.since === undefined ? '' : t(key, { number: called(other.person), since: dayAndMonth(other.since, language, true) })
  const same = why.sameLevel.length === 0 ? '' : t('order.sameAs', { numbers: why.sameLevel.map(called).join(', ') })
  const recorded = [why.courtesy?.by, why.courtesy?.on && dayAndMonth(why.courtesy.on, language, true)].filter(Boolean).join(', ')
  const grounds: readonly (readonly [ground: Ground, label: string, words: readonly string[]])[] = [
    [
      'rank',
      t('order.rank'),
      [why.rank === undefined ? t('order.notRanked') : t('order.rankIs', { rank: read(why.rank), level: why.level }), same]
    ],
    [
      'in-post',
      t('order.post'),
      [
        why.since === undefined ? t('order.unknown') : t('order.since', { since: dayAndMonth(why.since, language, true) }),
        beside('order.after', why.above),
        beside('order.before', why.below)
      ]
    ],
    ['alphabet', t('order.alphabet'), [why.decides === 'alphabet' ? '' : t('order.notReached')]],
    ['courtesy', t('order.courtesy'), [why.courtesy === undefined ? t('order.none') : read(why.courtesy.reason) || '–', recorded]]
  ]
  return (
    <tr className={styles.row}>
      <td colSpan={2} />
      <td colSpan={dated ? 3 : 2}>
        <p className={styles.heading}>{t('order.why')}</p>
        <dl className={styles.grounds}>
          {grounds.map(([ground, label, words]) => (
            <div key={ground} className={styles.ground}>
              <dt>{label}</dt>
              <dd>
                {words.filter(Boolean).join(' ')}
                {why.decides === ground ? <b className={styles.decides}> {t('order.decides')}</b> : null}
              </dd>
            </div>
          ))}
        </dl>
        {why.reasonMissing ? <p className={styles.against}>{t('order.against')}</p> : null}
        <p className={styles.foot}>
          {why.courtesy === undefined ? null : (
            <>
              <Button size="small" onPress={() => act(followPrecedence(visit, office, byRule))}>
                {t('order.back')}
              </Button>
              <Button
                size="small"
                look="plain"
                onPress={() => act(followPrecedence(visit, office, orderByRule(visit, person.side)))}
              >
                {t('order.put')}
              </Button>
            </>
          )}
          {t('order.rule')}
        </p>
      </td>
    </tr>
  )
}
