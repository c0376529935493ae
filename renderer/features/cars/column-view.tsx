import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId, PersonId, VehicleId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { clockOf, dateOf, type WallDate } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'
import { carColumn } from '../../../shared/rules/cars/car-column'
import { placeInCars } from '../../../shared/rules/cars/place-in-cars'
import { withoutRider, withRider } from '../../../shared/rules/cars/with-rider'
import { inOrder } from '../../../shared/rules/item-order'
import { ridesOf } from '../../../shared/rules/rides-of'
import { placedTime } from '../../../shared/rules/schedule'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'
import { Select } from '../../ui/select'
import { ViewBar } from '../../ui/view-bar'
import pageStyles from '../records/record-page.module.css'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import { CarAtKerb } from './car-at-kerb'
import styles from './cars.module.css'
import { ColumnPane } from './column-pane'
import { dayCommands } from './day-commands'
import { Moments } from './moments'
import { useSigns } from './use-signs'

/** The cars of one transfer at the kerb, with who sits where; people are moved by hand, by keys or by the rule. */
export function ColumnView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('cars')
  const { visit, language, read, act, nameOf } = useEditing()
  const { office } = useJudgement()
  const signs = useSigns()
  const [wanted, setWanted] = useState<ItemId>()
  const [held, setHeld] = useState<PersonId>()
  const [shown, setShown] = useState<PersonId>()
  const rides = ridesOf(visit).map(({ item }) => item)
  const item = rides.find(({ id }) => id === wanted) ?? rides[0]
  const { transfer } = item ?? {}
  if (item === undefined || transfer === undefined) {
    return (
      <div className={pageStyles.page}>
        <ViewBar>{tabs}</ViewBar>
        <EmptyState sentence={t('none')} />
      </div>
    )
  }
  const write = (changes: Partial<NonNullable<Item['transfer']>>) =>
    act({ kind: 'edit', collection: 'items', id: item.id, changes: { transfer: { ...transfer, ...changes } } })
  const sit = (person: PersonId, vehicle: VehicleId, seat: number) => {
    setHeld(undefined)
    setShown(person)
    write({ seats: withRider(transfer.seats, person, vehicle, seat) })
  }
  const takeOut = (person: PersonId) => {
    setHeld(undefined)
    write({ seats: withoutRider(transfer.seats, person) })
  }
  const pick = (person: PersonId | undefined) => {
    setHeld(person)
    if (person !== undefined) setShown(person)
  }
  const cars = carColumn(visit, office, item)
  const wordsOf = (ride: Item): string => {
    const time = placedTime(visit, ride.id)
    const when = time === undefined ? '' : whenOf(dateOf(time.startWall), clockOf(time.startWall), language)
    return when + (read(ride.shortTitle) || read(ride.title))
  }
  return (
    <div className={pageStyles.page}>
      <ViewBar
        end={
          <>
            <Button onPress={() => write({ seats: placeInCars(visit, office, item).seats })}>{t('place')}</Button>
            <Button look="plain" onPress={() => act(dayCommands(visit, office, item))}>
              {t('restOfDay')}
            </Button>
          </>
        }
      >
        {tabs}
        <Select
          label={t('transfer')}
          labelled="bare"
          look="bar"
          value={item.id}
          options={rides.map((ride) => ({ id: ride.id, words: wordsOf(ride) }))}
          onPick={(id) => {
            setWanted(id)
            setHeld(undefined)
            setShown(undefined)
          }}
        />
      </ViewBar>
      <div className={pageStyles.panes}>
        <div className={styles.column} data-scrolls>
          <header className={styles.title}>
            <h2>
              {nameOf('places', transfer.from)} → {nameOf('places', transfer.to)}
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
                  <CarAtKerb
                    key={car.vehicle.id}
                    car={car}
                    item={item}
                    signs={signs}
                    held={held}
                    shown={shown}
                    onPick={pick}
                    onSit={sit}
                    onTakeOut={takeOut}
                  />
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
          item={item}
          signs={signs}
          held={held}
          shown={shown}
          onPick={pick}
          onTakeOut={takeOut}
          onVehicles={(vehicles) => write({ vehicles, seats: transfer.seats.filter((seat) => vehicles.includes(seat.vehicle)) })}
        />
      </div>
    </div>
  )
}

function whenOf(day: WallDate, clock: string, language: Language): string {
  return `${weekdayOf(day, language, 'short')} ${dayAndMonth(day, language)} ${clock} · `
}
