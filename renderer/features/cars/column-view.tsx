import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import { clockOf, dateOf } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'
import { placeInCars } from '../../../shared/rules/cars/place-in-cars'
import { ridesOf } from '../../../shared/rules/rides-of'
import { placedTime } from '../../../shared/rules/schedule'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { shortDay } from '../../ui/screen-date'
import { Select } from '../../ui/select'
import { ViewBar } from '../../ui/view-bar'
import pageStyles from '../records/record-page.module.css'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import { CarColumn } from './car-column'
import { dayCommands } from './day-commands'
import { transferEdit } from './transfer-edit'

/** The transfers of the visit, and the cars of the one that is chosen. */
export function ColumnView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('cars')
  const { visit, language, read, act } = useEditing()
  const { office } = useJudgement()
  const [wanted, setWanted] = useState<ItemId>()
  const rides = ridesOf(visit).map(({ item }) => item)
  const item = rides.find(({ id }) => id === wanted) ?? rides[0]
  if (item === undefined) {
    return (
      <div className={pageStyles.page}>
        <ViewBar>{tabs}</ViewBar>
        <EmptyState sentence={t('none')} />
      </div>
    )
  }
  const wordsOf = (ride: Item): string => {
    const time = placedTime(visit, ride.id)
    const title = read(ride.shortTitle) || read(ride.title)
    return time === undefined ? title : `${shortDay(dateOf(time.startWall), language)} ${clockOf(time.startWall)} · ${title}`
  }
  return (
    <div className={pageStyles.page}>
      <ViewBar
        end={
          <>
            <Button onPress={() => act(transferEdit(item, { seats: placeInCars(visit, office, item).seats }))}>
              {t('place')}
            </Button>
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
          onPick={setWanted}
        />
      </ViewBar>
      <CarColumn key={item.id} item={item} />
    </div>
  )
}
