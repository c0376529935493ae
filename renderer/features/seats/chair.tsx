import { Languages, Utensils } from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chair as Place } from '../../../shared/commands/seat-edits'
import { keyOfChair } from '../../../shared/rules/seats/key-of-chair'
import styles from './plan.module.css'
import type { Hand } from './use-hand'
import type { Seats } from './use-seats'

type ChairProps = {
  readonly seats: Seats
  readonly hand: Hand
  readonly place: Place
  readonly tableName: string
  /** Where the table is, seen from the chair on the screen. */
  readonly edge: 'below' | 'above' | 'around'
  readonly selected: boolean
  /** Somebody would be let go here. */
  readonly over: boolean
  readonly onSelect: (place: Place) => void
  readonly onStep: (place: Place, key: string, exchange: boolean) => void
  readonly onDrag: (place: Place, event: PointerEvent<HTMLElement>) => void
}

/** One chair as the card that stands on it: number over name, its thick side towards the table. */
export function Chair({ seats, hand, place, tableName, edge, selected, over, onSelect, onStep, onDrag }: ChairProps) {
  const { t } = useTranslation('seating')
  const person = seats.personOn(place)
  const seat = seats.plan.seats.find((one) => keyOfChair(one) === keyOfChair(place))
  const kept = seat?.role === 'kept-free'
  const name = person === undefined ? t(kept ? 'chair.kept' : 'chair.empty') : seats.shortName(person.id)
  const interprets = seat?.role === 'interpreter'
  const broken = person !== undefined && seats.violations.some(({ people }) => (people as readonly string[]).includes(person.id))
  const key = (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (hand.held !== undefined) hand.put(place)
      else if (event.key === ' ' && person !== undefined) hand.take(person.id)
      else onSelect(place)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      event.stopPropagation()
      hand.free(place)
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault()
      event.stopPropagation()
      onStep(place, event.key, event.altKey)
    }
  }
  const diet = seats.item.kind === 'meal' ? seats.editing.read(person?.diet?.needs) : ''
  const number = person === undefined ? '' : seats.numberOf(person.id)
  return (
    <button
      type="button"
      className={styles.chair}
      data-place={keyOfChair(place)}
      data-edge={edge}
      data-head={seat?.role === 'principal'}
      data-empty={person === undefined}
      data-interpreter={interprets}
      data-held={person !== undefined && hand.held === person.id}
      data-broken={broken}
      data-over={over}
      aria-pressed={selected}
      title={diet === '' ? undefined : t('chair.diet', { needs: diet })}
      onKeyDown={key}
      onPointerDown={(event) => person !== undefined && onDrag(place, event)}
      onClick={(event) => {
        // A press of a key was answered where it was pressed.
        if (event.detail === 0) return
        if (hand.held !== undefined) hand.put(place)
        else onSelect(place)
      }}
    >
      {person === undefined ? null : (
        <span className={styles.number}>
          {number || '–'} {interprets ? <Languages size={14} strokeWidth={1.6} aria-hidden /> : null}
          {diet === '' ? null : <Utensils size={14} strokeWidth={1.6} aria-hidden />}
        </span>
      )}
      <span className={styles.name}>{name}</span>
      {diet === '' ? null : <span className={styles.spoken}>{t('chair.diet', { needs: diet })}</span>}
      <span className={styles.spoken}>{t('chair.spoken', { table: tableName, position: place.position })}</span>
    </button>
  )
}
