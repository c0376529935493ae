import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { Segmented } from '../../ui/segmented'
import { ContactsView } from './contacts-view'
import { DaysView } from './days-view'
import { OwnFieldsView } from './own-fields-view'
import { PracticalView } from './practical-view'
import { VehiclesTable } from './vehicles-table'

const views = ['own', 'days', 'practical', 'contacts', 'vehicles'] as const

/** What is said of the visit as a whole, of its days, of practical matter, whom to call, and the cars. */
export function VisitPage() {
  const { t } = useTranslation('records')
  const collection = useNavigation((state) => state.selection?.collection)
  const select = useNavigation((state) => state.select)
  const [wanted, setWanted] = useState<(typeof views)[number]>('own')
  const view = collection === 'vehicles' ? 'vehicles' : wanted
  const tabs = (
    <Segmented
      label={t('visit.views')}
      value={view}
      options={views.map((id) => ({ id, words: t(`visit.view.${id}`) }))}
      onPick={(next) => {
        select(undefined)
        setWanted(next)
      }}
    />
  )
  switch (view) {
    case 'own':
      return <OwnFieldsView tabs={tabs} />
    case 'days':
      return <DaysView tabs={tabs} />
    case 'practical':
      return <PracticalView tabs={tabs} />
    case 'contacts':
      return <ContactsView tabs={tabs} />
    case 'vehicles':
      return <VehiclesTable tabs={tabs} />
  }
}
