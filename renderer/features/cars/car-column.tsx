import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, VehicleId } from '../../../shared/base/id'
import type { Item } from '../../../shared/model/visit'
import { carColumn } from '../../../shared/rules/cars/car-column'
import { withoutRider, withRider } from '../../../shared/rules/cars/with-rider'
import { inOrder } from '../../../shared/rules/item-order'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { useDragTo } from '../../ui/use-drag-to'
import pageStyles from '../records/record-page.module.css'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import { CarAtKerb } from './car-at-kerb'
import styles from './cars.module.css'
import { ColumnPane } from './column-pane'
import { Moments } from './moments'
import { type TransferChanges, transferEdit } from './transfer-edit'
import { useSigns } from './use-signs'

/** The cars of one transfer at the kerb, with who sits where; people are moved by hand or by keys. */
export function CarColumn({ item }: { readonly item: Item }) {
  const { t } = useTranslation('cars')
  const { visit, act, nameOf } = useEditing()
  const { office } = useJudgement()
  const signs = useSigns()
  const [held, setHeld] = useState<PersonId>()
  const [shown, setShown] = useState<PersonId>()
  const seats = item.transfer?.seats ?? []
  const cars = carColumn(visit, office, item)
  const write = (changes: TransferChanges) => act(transferEdit(item, changes))
  const onSit = (person: PersonId, vehicle: VehicleId, seat: number) => {
    setHeld(undefined)
    setShown(person)
    write({ seats: withRider(seats, person, vehicle, seat) })
  }
  const onTakeOut = (person: PersonId) => {
    setHeld(undefined)
    write({ seats: withoutRider(seats, person) })
  }
  const onPick = (person: PersonId | undefined) => {
    setHeld(person)
    if (person !== undefined) setShown(person)
  }
  const drag = useDragTo<PersonId>((person, place) => {
    const [id, seat] = place.split('/')
    const car = cars.find(({ vehicle }) => vehicle.id === id)
    if (car !== undefined) onSit(person, car.vehicle.id, Number(seat))
  })
  const hands = { item, signs, held, shown, drag, onPick, onTakeOut }
  return (
    <div className={pageStyles.panes}>
      <div className={styles.column} data-scrolls>
        <header className={styles.title}>
          <h2>
            {nameOf('places', item.transfer?.from)} → {nameOf('places', item.transfer?.to)}
          </h2>
          <Moments item={item} />
        </header>
        {cars.length === 0 ? (
          <EmptyState sentence={t('noCars')}>
            <Button look="filled" onPress={() => write({ vehicles: inOrder(visit.vehicles).map(({ id }) => id) })}>
              {t('addAll')}
            </Button>
          </EmptyState>
        ) : (
          <>
            <p className={styles.travel}>
              <span aria-hidden>←</span> {t('travel')}
              <span className={styles.viewpoint}>{t('kerb')}</span>
            </p>
            <ol className={styles.cars}>
              {cars.map((car) => (
                <CarAtKerb key={car.vehicle.id} {...hands} car={car} onSit={onSit} />
              ))}
            </ol>
            <p className={styles.hint}>{t('hint')}</p>
          </>
        )}
        <p className={styles.announced} aria-live="polite">
          {held === undefined ? '' : t('picked', { person: nameOf('people', held) })}
        </p>
      </div>
      <ColumnPane
        {...hands}
        onVehicles={(vehicles) => write({ vehicles, seats: seats.filter((seat) => vehicles.includes(seat.vehicle)) })}
      />
    </div>
  )
}
