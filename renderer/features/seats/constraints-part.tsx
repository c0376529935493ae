import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SeatingPlan } from '../../../shared/model/visit'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { Picks } from '../../ui/picks'
import styles from './pane.module.css'
import type { Seats } from './use-seats'

type Constraint = SeatingPlan['constraints'][number]

/** Who is to sit together, apart, or on one chair whatever the rule says. */
export function ConstraintsPart({ seats }: { readonly seats: Seats }) {
  const { t } = useTranslation('seating')
  const { editing, plan } = seats
  const people = [...plan.seats.flatMap(({ person }) => person ?? []), ...seats.unseated.map(({ id }) => id)]
  const options = people.map((id) => ({ id, words: [seats.numberOf(id), seats.shortName(id)].filter(Boolean).join(' ') }))
  const keep = (constraints: readonly Constraint[]) => editing.edit('seatingPlans', plan.id)({ constraints })
  const add = (kind: 'apart' | 'together') => {
    const [first, second] = people
    if (first !== undefined && second !== undefined) keep([...plan.constraints, { kind, people: [first, second] }])
  }
  return (
    <InspectorSection heading={t('pane.constraints')} aside={plan.constraints.length}>
      {plan.constraints.map((constraint, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: constraints have no names of their own
          key={at}
          className={styles.entry}
        >
          <div>
            <b>{t(`pane.${constraint.kind}`)}</b>
            {constraint.kind === 'fixed' ? (
              <p className={styles.note}>{seats.shortName(constraint.person)}</p>
            ) : (
              <Picks
                label={t(`pane.${constraint.kind}`)}
                labelled="bare"
                add={t('pane.addPerson')}
                chosen={constraint.people}
                options={options}
                onChange={(chosen) =>
                  keep(
                    chosen.length < 2
                      ? plan.constraints.toSpliced(at, 1)
                      : plan.constraints.with(at, { ...constraint, people: chosen })
                  )
                }
              />
            )}
            <InlineField
              label={t('pane.reason')}
              value={constraint.reason ?? ''}
              placeholder="–"
              onCommit={(reason) => {
                const { reason: _before, ...rest } = constraint
                return keep(plan.constraints.with(at, reason === '' ? rest : { ...rest, reason }))
              }}
            />
          </div>
          <IconButton icon={X} words={t('pane.removeConstraint')} onPress={() => void keep(plan.constraints.toSpliced(at, 1))} />
        </div>
      ))}
      <div className={styles.acts}>
        <Button size="small" isDisabled={people.length < 2} onPress={() => add('apart')}>
          {t('pane.addApart')}
        </Button>
        <Button size="small" isDisabled={people.length < 2} onPress={() => add('together')}>
          {t('pane.addTogether')}
        </Button>
      </div>
    </InspectorSection>
  )
}
