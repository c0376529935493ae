import { X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { ComboBox } from './combo-box'
import type { Option } from './option'
import styles from './picks.module.css'

type PicksProps<Id extends string> = {
  readonly label: string
  readonly chosen: readonly Id[]
  readonly options: readonly Option<Id>[]
  readonly onChange: (chosen: readonly Id[]) => void
  /** Says what another pick adds: `Add a person`. */
  readonly add: string
  /** Makes a new record of what was typed and found nowhere. */
  readonly onCreate?: (words: string) => void
  readonly labelled?: 'beside' | 'bare'
}

/** Several picks from a list: each with its way out, and a field at the end for the next. */
export function Picks<Id extends string>({
  label,
  chosen,
  options,
  onChange,
  add,
  onCreate,
  labelled = 'beside'
}: PicksProps<Id>) {
  const { t } = useTranslation('ui')
  const rest = options.filter((option) => !chosen.includes(option.id))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row with its legend
    <div className={styles.field} data-labelled={labelled} role="group" aria-label={label}>
      {labelled === 'beside' ? <span className={styles.label}>{label}</span> : null}
      <div className={styles.picks}>
        {chosen.map((id) => {
          const words = options.find((option) => option.id === id)?.words ?? id
          return (
            <span key={id} className={styles.pick}>
              {words}
              <Button
                className={styles.out ?? ''}
                aria-label={t('takeOut', { words })}
                onPress={() => onChange(chosen.filter((other) => other !== id))}
              >
                <X size={12} strokeWidth={1.6} aria-hidden />
              </Button>
            </span>
          )
        })}
        {rest.length === 0 && onCreate === undefined ? null : (
          <span className={styles.add}>
            <ComboBox
              label={add}
              labelled="bare"
              placeholder={add}
              value={undefined}
              options={rest}
              onPick={(id) => id !== undefined && onChange([...chosen, id])}
              {...(onCreate === undefined ? {} : { onCreate })}
            />
          </span>
        )}
      </div>
    </div>
  )
}
