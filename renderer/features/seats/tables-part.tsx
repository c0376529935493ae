import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { seatingForms } from '../../../shared/model/seating-plan'
import type { SeatingPlan } from '../../../shared/model/visit'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Select } from '../../ui/select'
import { NumberField } from '../records/number-field'
import styles from './pane.module.css'
import type { Seats } from './use-seats'

type Table = SeatingPlan['tables'][number]

/** The tables of a plan with their chairs, and the title that it prints. */
export function TablesPart({ seats, onGone }: { readonly seats: Seats; readonly onGone: () => void }) {
  const { t } = useTranslation('seating')
  const { editing, plan } = seats
  const edit = editing.edit('seatingPlans', plan.id)
  const set = (at: number, table: Table) => edit({ tables: plan.tables.with(at, table) })
  const add = () => {
    const numbers = plan.tables.map(({ id }) => Number(id.split('-').at(-1)) || 0)
    const id = `table-${Math.max(plan.tables.length, ...numbers) + 1}`
    void edit({
      tables: [...plan.tables, { id, form: plan.tables.at(-1)?.form ?? 'round', seats: plan.tables.at(-1)?.seats ?? 10 }]
    })
  }
  const remove = (table: Table) =>
    void edit({
      tables: plan.tables.filter(({ id }) => id !== table.id),
      seats: plan.seats.filter((seat) => seat.table !== table.id),
      constraints: plan.constraints.filter((constraint) => constraint.kind !== 'fixed' || constraint.table !== table.id)
    })
  return (
    <InspectorSection heading={t('pane.tables')} aside={plan.tables.length}>
      <LocalizedField
        label={t('page.name')}
        labelled="above"
        first={editing.language}
        value={plan.title}
        onCommit={(title) => edit({ title })}
      />
      {plan.tables.map((table, at) => (
        <div key={table.id} className={styles.entry}>
          <div>
            <Select
              label={t('pane.form')}
              value={table.form}
              options={seatingForms.map((id) => ({ id, words: t(`forms.${id}`) }))}
              onPick={(form) => void set(at, { ...table, form })}
            />
            <NumberField
              label={t('pane.seats')}
              min={1}
              max={500}
              value={table.seats}
              onCommit={(count) => (count === undefined ? undefined : set(at, { ...table, seats: count }))}
            />
            <LocalizedField
              label={t('pane.tableName')}
              first={editing.language}
              value={table.name}
              onCommit={(name) => {
                const { name: _before, ...rest } = table
                return set(at, Object.keys(name).length === 0 ? rest : { ...rest, name })
              }}
            />
          </div>
          <IconButton icon={X} words={t('pane.removeTable')} isDisabled={plan.tables.length < 2} onPress={() => remove(table)} />
        </div>
      ))}
      <div className={styles.acts}>
        <Button size="small" onPress={add}>
          + {t('pane.addTable')}
        </Button>
        <Button
          size="small"
          look="plain"
          onPress={() => {
            if (editing.act({ kind: 'remove', collection: 'seatingPlans', ids: [plan.id] })) onGone()
          }}
        >
          {t('page.removePlan')}
        </Button>
      </div>
    </InspectorSection>
  )
}
