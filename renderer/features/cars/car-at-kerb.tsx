import type { CSSProperties, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, VehicleId } from '../../../shared/base/id'
import { clockOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import type { ColumnCar, ColumnSeat } from '../../../shared/rules/cars/car-column'
import { useNavigation } from '../../state/use-navigation'
import type { DragTo } from '../../ui/use-drag-to'
import { useEditing } from '../records/use-editing'
import styles from './cars.module.css'
import type { Sign } from './use-signs'

export type CarHands = {
  readonly signs: ReadonlyMap<PersonId, Sign>
  readonly held: PersonId | undefined
  readonly shown: PersonId | undefined
  readonly drag: DragTo<PersonId>
  readonly onPick: (person: PersonId | undefined) => void
  readonly onTakeOut: (person: PersonId) => void
}

type CarProps = CarHands & {
  readonly car: ColumnCar
  readonly item: Item
  readonly onSit: (person: PersonId, vehicle: VehicleId, seat: number) => void
}

/** One car seen from above, front to the left, and beneath it its number, plate, driver and riders. */
export function CarAtKerb({ car, onSit, ...hands }: CarProps) {
  const { t } = useTranslation(['cars', 'terms'])
  const { visit, read, nameOf } = useEditing()
  const jump = useNavigation((state) => state.jump)
  const { vehicle } = car
  const name = vehicle.callSign ?? read(vehicle.name)
  const driver = nameOf('people', vehicle.driver?.person) || read(vehicle.driver?.function)
  const riders = car.seats.filter(({ person }) => person !== undefined)
  const seatName = (seat: ColumnSeat) => read(seat.name) || t('seatNumber', { number: seat.number })
  return (
    <li className={styles.car}>
      <div
        className={styles.body}
        data-kind={vehicle.kind}
        style={{ '--rows': car.rows, '--across': car.across } as CSSProperties}
      >
        <span
          className={styles.wheel}
          style={{ gridColumn: 1, gridRow: car.across }}
          role="img"
          aria-label={t('driverSeat')}
          title={driver || t('driverSeat')}
        />
        {car.seats.map((seat) => (
          <Seat key={seat.number} {...{ ...hands, seat, car }} name={seatName(seat)} onSit={onSit} />
        ))}
      </div>
      <button type="button" className={styles.sign} onClick={() => jump({ collection: 'vehicles', id: vehicle.id })}>
        <b>{name}</b> {t(`terms:columnRoles.${vehicle.columnRole}`)}
      </button>
      <p className={styles.plate}>{vehicle.plate ?? '–'}</p>
      <p className={styles.second}>
        {driver || t('driver')} <span className={styles.telephone}>{vehicle.driver?.telephone}</span>
      </p>
      <p className={styles.second}>
        {t('heads', { heads: car.heads, seats: vehicle.seats })}
        {car.boards === undefined ? '' : ` · ${t('boards', { clock: clockOf(wallAt(visit.hostZone, car.boards)) })}`}
      </p>
      <ul className={styles.riders}>
        {riders.map((seat) => (
          <li key={seat.number}>
            <span className={styles.seatName}>{seatName(seat)}</span>
            {nameOf('people', seat.person)}
          </li>
        ))}
        {car.loose.map((person) => (
          <li key={person}>
            <span className={styles.seatName}>{t('noSeat')}</span>
            {nameOf('people', person)}
          </li>
        ))}
      </ul>
    </li>
  )
}

type SeatProps = CarHands & {
  readonly seat: ColumnSeat
  readonly car: ColumnCar
  readonly name: string
  readonly onSit: CarProps['onSit']
}

function Seat({ seat, car, name, signs, held, shown, drag, onPick, onSit, onTakeOut }: SeatProps) {
  const { t } = useTranslation('cars')
  const { read, nameOf } = useEditing()
  const { person } = seat
  const place = `${car.vehicle.id}/${seat.number}`
  const sign = person === undefined ? undefined : signs.get(person)
  const words = t('seat', {
    car: read(car.vehicle.name),
    seat: name,
    person: person === undefined ? t('free') : [sign?.number || '·', nameOf('people', person)].join(' ')
  })
  const press = () => {
    if (held !== undefined && held !== person) onSit(held, car.vehicle.id, seat.number)
    else onPick(held === person ? undefined : person)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && held !== undefined) onPick(undefined)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && person !== undefined) onTakeOut(person)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <button
      type="button"
      className={styles.seat}
      style={{ gridColumn: seat.row + 1, gridRow: seat.across + 1 }}
      aria-label={words}
      aria-pressed={held !== undefined && held === person}
      title={words}
      data-side={sign?.side}
      data-interprets={sign?.interprets || undefined}
      data-free={person === undefined || undefined}
      data-over={drag.over === place || undefined}
      data-shown={(shown !== undefined && shown === person) || undefined}
      data-place={place}
      onPointerDown={(event) => person !== undefined && drag.begin(person, event)}
      onClick={press}
      onKeyDown={keys}
    >
      {sign === undefined ? '' : sign.number || '·'}
    </button>
  )
}
