import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import { clockOf } from '../../../shared/base/wall-time'
import { type Instant, wallAt } from '../../../shared/base/zone'
import { type ChainPlan, type ChainWish, planChain } from '../../../shared/commands/plan-chain'
import { placedTime } from '../../../shared/rules/schedule'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FindingMark } from '../../ui/finding-mark'
import { TextField } from '../../ui/text-field'
import type { DialogProps } from './dialog-props'
import styles from './timeline-dialogs.module.css'

type ChainDialogProps = DialogProps & { readonly kind: 'shift' | 'late' | 'close'; readonly id: ItemId }

/** A change of all that follows: the minutes, what would move and where it stops, before it is done in one step. */
export function ChainDialog({ visit, words, run, onClose, kind, id }: ChainDialogProps) {
  const { t } = useTranslation(['timeline', 'programme'])
  const [typed, setTyped] = useState('15')
  const minutes = /^[-−]?\d{1,4}$/u.test(typed.trim()) ? Number(typed.trim().replace('−', '-')) : undefined
  const plan = useMemo(() => planChain(visit, wishOf(kind, id, minutes ?? 0)), [visit, kind, id, minutes])
  const title = words.read(visit.items[id]?.title) || t('programme:untitled')
  const possible = plan.command !== undefined && (kind === 'close' || minutes !== undefined)
  return (
    <Dialog open onClose={onClose} heading={t(`chain.${kind}`, { item: title })} width={440}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (possible && run(plan.command)) onClose()
        }}
      >
        <div className={styles.body}>
          {kind === 'close' ? null : (
            <TextField
              label={t('chain.minutes')}
              autoFocus
              inputMode="numeric"
              value={typed}
              onChange={setTyped}
              error={minutes === undefined ? t('chain.notMinutes') : undefined}
            />
          )}
          <ChainPreview {...{ visit, words, plan }} />
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('chain.leave')}</Button>
          <Button look="filled" type="submit" isDisabled={!possible}>
            {t('chain.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function ChainPreview({ visit, words, plan }: Pick<DialogProps, 'visit' | 'words'> & { readonly plan: ChainPlan }) {
  const { t } = useTranslation(['timeline', 'programme'])
  const clock = (instant: Instant): string => clockOf(wallAt(visit.hostZone, instant))
  const nameOf = (id: ItemId): string => words.read(visit.items[id]?.title) || t('programme:untitled')
  const firm = plan.stop === undefined ? undefined : placedTime(visit, plan.stop.id)
  return (
    <div aria-live="polite">
      <p className={styles.count}>
        {plan.moves.length === 0 ? t('chain.nothing') : t('chain.moves', { count: plan.moves.length })}
      </p>
      <ul className={styles.list}>
        {plan.moves.map((move) => (
          <li key={move.id}>
            <b>{t('chain.line', { from: clock(move.from), to: clock(move.to) })}</b> {nameOf(move.id)}
          </li>
        ))}
      </ul>
      {plan.stop === undefined || firm === undefined ? null : (
        <p className={styles.stop} data-overlap={plan.stop.minutes < 0 || undefined}>
          {plan.stop.minutes < 0 ? <FindingMark severity="warn" silent /> : null}
          {t(plan.stop.minutes < 0 ? 'chain.overlap' : 'chain.gap', {
            item: nameOf(plan.stop.id),
            clock: clock(firm.start),
            minutes: Math.abs(plan.stop.minutes)
          })}
        </p>
      )}
    </div>
  )
}

function wishOf(kind: ChainDialogProps['kind'], id: ItemId, minutes: number): ChainWish {
  return kind === 'late' ? { kind, item: id, minutes } : kind === 'shift' ? { kind, after: id, minutes } : { kind, after: id }
}
