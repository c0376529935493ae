import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../shared/base/id'
import type { Item } from '../../../shared/model/visit'
import { placeInCars } from '../../../shared/rules/cars/place-in-cars'
import { carProfileOf } from '../../../shared/rules/cars/seat-numbers'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { inListOrder } from '../../../shared/rules/precedence'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import styles from './cars.module.css'

/** In words why somebody sits where they sit: the rule that put them there, or that a hand did and what the rule says. */
export function WhyInCar({ item, person }: { readonly item: Item; readonly person: PersonId }) {
  const { t } = useTranslation('cars')
  const { visit, read, nameOf } = useEditing()
  const { office } = useJudgement()
  const plan = placeInCars(visit, office, item)
  const ruled = plan.seats.find((seat) => seat.person === person)
  const seat = item.transfer?.seats.find((one) => one.person === person)
  const reason = plan.reasons.get(person)
  const seatWords = (vehicle: typeof ruled) => {
    const record = vehicle === undefined ? undefined : visit.vehicles[vehicle.vehicle]
    const profile = record === undefined ? undefined : carProfileOf(office, record)
    const name = read(profile?.seats.find(({ number }) => number === vehicle?.seat)?.name)
    return { car: nameOf('vehicles', vehicle?.vehicle), seat: name || t('seatNumber', { number: vehicle?.seat ?? 0 }), profile }
  }
  const asRuled = ruled !== undefined && seat?.vehicle === ruled.vehicle && seat.seat === ruled.seat
  const number = inListOrder(visit, office, peopleOfItem(visit, item)).findIndex(({ id }) => id === person) + 1
  const own = seatWords(seat === undefined || seat.seat === undefined ? ruled : { ...seat, seat: seat.seat })
  return (
    <div className={styles.why}>
      <p>
        <b>{nameOf('people', person)}</b>
      </p>
      {seat === undefined || asRuled ? null : (
        <p>
          {ruled === undefined
            ? t('reason.byHandNone')
            : t('reason.byHand', { car: seatWords(ruled).car, seat: seatWords(ruled).seat })}
        </p>
      )}
      {reason === undefined || (seat !== undefined && !asRuled) ? null : (
        <p>{t(`reason.${reason.kind}`, { number, item: 'item' in reason ? nameOf('items', reason.item) : '' })}</p>
      )}
      {own.profile === undefined || seat === undefined ? null : (
        <p className={styles.second}>{t('reason.profile', { profile: read(own.profile.name) })}</p>
      )}
    </div>
  )
}
