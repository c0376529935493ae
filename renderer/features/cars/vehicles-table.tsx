import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Vehicle } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { useSelected } from '../../state/use-navigation'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'
import { VehicleInspector } from './vehicle-inspector'

/** The cars in the order of the column. */
export function VehiclesTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, read, nameOf } = useEditing()
  const vehicle = visit.vehicles[useSelected('vehicles') as Vehicle['id']]
  const driverOf = ({ driver }: Vehicle) => nameOf('people', driver?.person) || read(driver?.function)
  return (
    <RecordTable<Vehicle>
      collection="vehicles"
      label={t('visit.view.vehicles')}
      tabs={tabs}
      words={{
        add: t('vehicle.add'),
        write: t('vehicle.write'),
        empty: t('vehicle.empty'),
        filter: (count) => t('vehicle.filter', { count })
      }}
      columns={[
        { id: 'callSign', head: t('vehicle.callSign'), width: '88px', cell: (entry) => <b>{entry.callSign ?? '–'}</b> },
        {
          id: 'name',
          head: t('vehicle.name'),
          cell: (entry) => <span className={pageStyles.name}>{read(entry.name) || t('untitled')}</span>
        },
        {
          id: 'role',
          head: t('vehicle.columnRole'),
          width: '128px',
          cell: (entry) => t(`terms:columnRoles.${entry.columnRole}`)
        },
        { id: 'plate', head: t('vehicle.plate'), width: '112px', cell: (entry) => entry.plate ?? '' },
        { id: 'seats', head: t('vehicle.seats'), width: '56px', cell: (entry) => entry.seats },
        {
          id: 'driver',
          head: t('vehicle.driver'),
          cell: (entry) => <span className={pageStyles.second}>{driverOf(entry)}</span>
        },
        { id: 'telephone', head: t('vehicle.telephone'), width: '144px', cell: (entry) => entry.driver?.telephone ?? '' },
        {
          id: 'items',
          head: t('place.items'),
          width: '64px',
          align: 'end',
          cell: (entry) => itemsInOrder(visit).filter((item) => item.transfer?.vehicles.includes(entry.id)).length || ''
        }
      ]}
      inspector={vehicle === undefined ? null : <VehicleInspector vehicle={vehicle} />}
    />
  )
}
