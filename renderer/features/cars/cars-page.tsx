import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { Segmented } from '../../ui/segmented'
import { ColumnView } from './column-view'
import { RouteView } from './route-view'
import { VehiclesTable } from './vehicles-table'

const views = ['column', 'vehicles', 'route'] as const

/** Who rides where in each transfer, the vehicles themselves, and the way of each day. */
export function CarsPage() {
  const { t } = useTranslation('cars')
  const collection = useNavigation((state) => state.selection?.collection)
  const select = useNavigation((state) => state.select)
  const [wanted, setWanted] = useState<(typeof views)[number]>('column')
  const view = collection === 'vehicles' ? 'vehicles' : wanted
  const tabs = (
    <Segmented
      label={t('views')}
      value={view}
      options={views.map((id) => ({ id, words: t(`view.${id}`) }))}
      onPick={(next) => {
        select(undefined)
        setWanted(next)
      }}
    />
  )
  switch (view) {
    case 'column':
      return <ColumnView tabs={tabs} />
    case 'vehicles':
      return <VehiclesTable tabs={tabs} />
    case 'route':
      return <RouteView tabs={tabs} />
  }
}
