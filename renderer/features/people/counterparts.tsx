import { useTranslation } from 'react-i18next'
import { pairEquals } from '../../../shared/commands/pair-equals'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import { threshold } from '../../../shared/rules/findings/judgement'
import { rankOf } from '../../../shared/rules/rank-of'
import { Button } from '../../ui/button'
import { DataTable } from '../../ui/data-table'
import { FindingMark } from '../../ui/finding-mark'
import { ChoiceField } from '../records/choice-field'
import { recordOptions } from '../records/record-options'
import { useEditing } from '../records/use-editing'
import { pair } from './pair'
import styles from './people.module.css'

type CounterpartsProps = {
  readonly guests: readonly Person[]
  readonly hosts: readonly Person[]
  readonly numbers: ReadonlyMap<string, string>
  readonly office: Office | undefined
}

/** Who meets whom: every ranked or paired guest with a host beside, the difference of level in words. */
export function Counterparts({ guests, hosts, numbers, office }: CounterpartsProps) {
  const { t } = useTranslation(['records', 'protocol'])
  const editing = useEditing()
  const { visit, read, nameOf, act } = editing
  const listed = guests.filter((guest) => guest.rank !== undefined || guest.counterpart !== undefined)
  const open = listed.filter((guest) => guest.counterpart === undefined).length
  const ids = new Set(hosts.map((host) => host.id))
  const options = recordOptions(editing, 'people', (person) => ids.has(person.id)).map((option) => ({
    ...option,
    words: [numbers.get(option.id), option.words].filter(Boolean).join(' ')
  }))
  const equals = office === undefined ? undefined : pairEquals(visit, office)
  const reasons = [...guests, ...hosts].filter((person) => person.courtesyOrder !== undefined)
  return (
    <section className={styles.side} aria-label={t('people.counterparts')}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('people.counterparts')}</h2>
        <span className={styles.sideName} />
        {open === 0 ? null : (
          <span className={styles.aside}>
            <FindingMark severity="warn" size={14} silent />
            {t('people.open', { count: open })}
          </span>
        )}
      </header>
      <DataTable
        label={t('people.counterparts')}
        rule="ink"
        columns={[
          { id: 'number', head: <span className={styles.spoken}>{t('people.number')}</span>, width: '24px' },
          { id: 'guest', head: t('people.guestOne') },
          { id: 'host', head: t('people.hostOne') },
          { id: 'level', head: t('people.level'), width: '84px', align: 'end' }
        ]}
      >
        {listed.map((guest) => (
          <tr key={guest.id} className={styles.pair}>
            <td className={styles.pairNumber}>{numbers.get(guest.id) ?? '–'}</td>
            <td className={styles.pairName}>{nameOf('people', guest.id)}</td>
            <td className={styles.pairName}>
              <ChoiceField
                label={t('people.counterpartOf', { name: nameOf('people', guest.id) })}
                labelled="bare"
                none={t('people.nobodyYet')}
                value={guest.counterpart}
                options={options}
                onPick={(host) => act(pair(visit, guest.id, host))}
              />
            </td>
            <LevelCell guest={guest} office={office} />
          </tr>
        ))}
      </DataTable>
      {equals === undefined ? null : (
        <p className={styles.equals}>
          <Button size="small" onPress={() => act(equals)}>
            {t('protocol:order.pairEquals')}
          </Button>
        </p>
      )}
      <div className={styles.notes}>
        {reasons.map((person) => (
          <p key={person.id}>
            <span className={styles.dagger}>†</span>{' '}
            {t('people.courtesyNote', {
              name: [numbers.get(person.id), nameOf('people', person.id)].filter(Boolean).join(' '),
              reason: read(person.courtesyOrder?.reason) || '–'
            })}
          </p>
        ))}
      </div>
    </section>
  )
}

function LevelCell({ guest, office }: { readonly guest: Person; readonly office: Office | undefined }) {
  const { t } = useTranslation('records')
  const { visit } = useEditing()
  const host = guest.counterpart === undefined ? undefined : visit.people[guest.counterpart]
  const own = rankOf(office, visit, guest)?.level
  const other = host === undefined ? undefined : rankOf(office, visit, host)?.level
  const apart = own === undefined || other === undefined ? undefined : other - own
  // A guest met by somebody so many steps below is a finding as well; steps above are courtesy, and only shown.
  const far = office !== undefined && apart !== undefined && Math.abs(apart) >= threshold(office, 'counterpart-levels')
  const words =
    host === undefined
      ? t('people.openOne')
      : apart === undefined
        ? '–'
        : apart === 0
          ? t('people.sameLevel')
          : t(apart > 0 ? 'people.below' : 'people.above', { count: Math.abs(apart) })
  return (
    <td
      className={styles.level}
      data-align="end"
      data-open={host === undefined || far}
      data-apart={apart !== undefined && apart !== 0}
    >
      {far ? <FindingMark severity="warn" size={14} /> : null} {words}
    </td>
  )
}
