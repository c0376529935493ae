import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../shared/base/id'
import { type Chair, seatAll } from '../../../shared/commands/seat-edits'
import { viewpoints } from '../../../shared/model/seating-plan'
import type { Item, SeatingPlan } from '../../../shared/model/visit'
import { useActs } from '../../state/use-acts'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { useDragTo } from '../../ui/use-drag-to'
import pageStyles from '../records/record-page.module.css'
import styles from './plan.module.css'
import { PlanDrawing } from './plan-drawing'
import { SeatsPane } from './seats-pane'
import { useHand } from './use-hand'
import { useSeats } from './use-seats'

type PlanViewProps = { readonly plan: SeatingPlan; readonly item: Item; readonly onGone: () => void }

/** One plan: the rule it follows and whence it is seen, the room, and what is to be known of it. */
export function PlanView({ plan, item, onGone }: PlanViewProps) {
  const { t } = useTranslation('seating')
  const seats = useSeats(plan, item)
  const { editing, office } = seats
  const hand = useHand(seats)
  const [selected, select] = useState<Chair>()
  const drag = useDragTo<PersonId>((person, place) => {
    const [table = '', position] = place.split('/')
    hand.put({ table, position: Number(position) }, person)
  })
  const hands = { seats, hand, drag, selected }
  const edit = editing.edit('seatingPlans', plan.id)
  useActs([
    {
      id: 'put-back',
      words: t('acts.take'),
      keys: 'Esc',
      group: 'page',
      unlisted: true,
      disabled: hand.held === undefined && selected === undefined,
      run: () => {
        hand.take(undefined)
        select(undefined)
      }
    }
  ])
  return (
    <div className={pageStyles.panes}>
      <div className={styles.main} data-scrolls>
        <h2 className={styles.title}>{editing.read(plan.title)}</h2>
        <div className={styles.bar}>
          <Select
            label={t('page.profile')}
            look="bar"
            value={seats.profile.id}
            options={profilesFor(seats.profile.id, office).map((one) => ({
              id: one.id,
              words: editing.read(one.name) || one.id
            }))}
            onPick={(profile) => void edit({ profile })}
          />
          <Segmented
            label={t('viewpoint.label')}
            value={plan.viewpoint}
            options={viewpoints.filter((id) => id !== 'above').map((id) => ({ id, words: t(`viewpoint.${id}`) }))}
            onPick={(viewpoint) => void edit({ viewpoint })}
          />
          <Button onPress={() => void editing.act(seatAll(editing.visit, office, plan, item))}>{t('page.seatAll')}</Button>
        </div>
        {hand.held === undefined ? null : (
          <p className={styles.held} role="status">
            {t('chair.held', { name: seats.shortName(hand.held) })}
          </p>
        )}
        <PlanDrawing {...hands} onSelect={select} />
        <p className={styles.note}>{t('acts.keys')}</p>
      </div>
      <SeatsPane {...hands} onGone={onGone} />
    </div>
  )
}

/** The office's profiles, and the one in use should the office not have it. */
function profilesFor(used: string, { seatProfiles }: ReturnType<typeof useSeats>['office']) {
  return seatProfiles.some(({ id }) => id === used) ? seatProfiles : [...seatProfiles, { id: used, name: {} }]
}
