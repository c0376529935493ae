import { Check, Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Chair, fixSeat, freeChair, keepChairFree } from '../../../shared/commands/seat-edits'
import { keyOfChair } from '../../../shared/rules/seats/key-of-chair'
import { seatWhy } from '../../../shared/rules/seats/seat-why'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { InspectorSection } from '../../ui/inspector'
import inspector from '../../ui/inspector.module.css'
import { ConstraintsPart } from './constraints-part'
import { DietsPart } from './diets-part'
import { LinesPart } from './lines-part'
import styles from './pane.module.css'
import type { PlanHands } from './plan-hands'
import { violationWords, whyWords } from './seat-words'
import { TablesPart } from './tables-part'
import type { Hand } from './use-hand'
import type { Seats } from './use-seats'

type SeatsPaneProps = PlanHands & { readonly onGone: () => void }

/** Who has no chair, why somebody has this one, what is broken, and the tables of the plan. */
export function SeatsPane({ seats, hand, drag, selected, onGone }: SeatsPaneProps) {
  const { t } = useTranslation('seating')
  const { editing, plan, violations, unseated } = seats
  const chairs = plan.tables.reduce((sum, table) => sum + table.seats, 0)
  const empty = Math.max(0, chairs - plan.seats.length)
  const shown = violations.filter(({ kind }) => kind !== 'without-chair')
  return (
    <aside className={inspector.inspector} aria-label={editing.read(plan.title)}>
      {selected === undefined ? null : <ChosenChair seats={seats} hand={hand} chair={selected} />}
      <InspectorSection heading={t('pane.unseated')} aside={unseated.length}>
        {unseated.length === 0 ? <p className={styles.note}>{t('pane.allSeated')}</p> : null}
        <ul className={styles.list}>
          {unseated.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className={styles.waiting}
                aria-pressed={hand.held === person.id}
                onPointerDown={(event) => drag.begin(person.id, event)}
                onClick={() => hand.take(hand.held === person.id ? undefined : person.id)}
              >
                <b>{seats.shortName(person.id)}</b>
                {seats.numberOf(person.id) === ''
                  ? t('pane.wouldPlain', { side: t(seats.isHost(person) ? 'chair.hosts' : 'chair.guests') })
                  : t('pane.would', {
                      side: t(seats.isHost(person) ? 'chair.hosts' : 'chair.guests'),
                      number: seats.numberOf(person.id)
                    })}
              </button>
            </li>
          ))}
        </ul>
        {empty === 0 ? null : <p className={styles.note}>{t('pane.chairs', { count: empty })}</p>}
      </InspectorSection>
      <InspectorSection heading={t('pane.rules')} aside={shown.length === 0 ? '' : t('pane.broken', { count: shown.length })}>
        {shown.length === 0 ? (
          <p className={styles.violation}>
            <Check size={14} strokeWidth={1.6} aria-hidden /> {t('pane.noneBroken')}
          </p>
        ) : null}
        <ul className={styles.list}>
          {shown.map((violation) => (
            <li key={`${violation.kind} ${violation.people.join(' ')}`} className={styles.violation}>
              <FindingMark severity="warn" size={14} silent />
              {violationWords(t, violation, seats.shortName)}
            </li>
          ))}
        </ul>
      </InspectorSection>
      <DietsPart seats={seats} />
      <ConstraintsPart seats={seats} />
      <TablesPart seats={seats} onGone={onGone} />
      <LinesPart item={seats.item} />
      <InspectorSection heading={t('pane.prints')}>
        <p className={styles.note}>{t('pane.printsAs')}</p>
      </InspectorSection>
    </aside>
  )
}

function ChosenChair({ seats, hand, chair }: { readonly seats: Seats; readonly hand: Hand; readonly chair: Chair }) {
  const { t } = useTranslation('seating')
  const { editing, office, plan, item, ruled } = seats
  const seat = plan.seats.find((one) => keyOfChair(one) === keyOfChair(chair))
  const id = seat?.person
  const why = id === undefined ? undefined : seatWhy(editing.visit, office, plan, item, id, ruled)
  const fixed = plan.constraints.some((constraint) => constraint.kind === 'fixed' && constraint.person === id)
  const kept = seat?.role === 'kept-free'
  return (
    <InspectorSection>
      <div>
        <p className={styles.title}>
          {id === undefined
            ? t(kept ? 'chair.kept' : 'chair.empty')
            : [seats.numberOf(id), editing.nameOf('people', id)].filter(Boolean).join(' ')}
          {seat?.role === 'interpreter' ? <Languages size={14} strokeWidth={1.6} aria-hidden /> : null}
        </p>
        {why === undefined ? null : (
          <>
            <p className={styles.note}>
              <b>{t('pane.why')}</b>
            </p>
            <p className={styles.note}>{whyWords(t, why, seats.shortName)}</p>
            <p className={styles.note}>
              {t('page.profile')}: {editing.read(seats.profile.name)}
            </p>
          </>
        )}
      </div>
      <div className={styles.acts}>
        {id === undefined ? (
          <Button size="small" onPress={() => void editing.act(keepChairFree(plan, chair, !kept))}>
            {t(kept ? 'acts.release' : 'acts.keepFree')}
          </Button>
        ) : (
          <>
            <Button size="small" onPress={() => hand.take(id)}>
              {t('acts.take')}
            </Button>
            <Button size="small" onPress={() => void editing.act(fixSeat(plan, id, !fixed))}>
              {t(fixed ? 'acts.unfix' : 'acts.fix')}
            </Button>
            <Button size="small" look="plain" onPress={() => void editing.act(freeChair(plan, chair))}>
              {t('acts.unseat')}
            </Button>
          </>
        )}
      </div>
    </InspectorSection>
  )
}
