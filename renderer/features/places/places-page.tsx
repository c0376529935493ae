import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { Segmented } from '../../ui/segmented'
import { OrganisationsTable } from './organisations-table'
import { PlacesTable } from './places-table'
import { RoomsTable } from './rooms-table'

const views = ['places', 'organisations', 'rooms'] as const

/** Where the visit happens, whom it meets there, and where everybody sleeps. */
export function PlacesPage() {
  const { t } = useTranslation('records')
  const collection = useNavigation((state) => state.selection?.collection)
  const select = useNavigation((state) => state.select)
  const [wanted, setWanted] = useState<(typeof views)[number]>('places')
  const view = views.find((name) => name === collection) ?? wanted
  const tabs = (
    <Segmented
      label={t('place.views')}
      value={view}
      options={views.map((id) => ({ id, words: t(`place.view.${id}`) }))}
      onPick={(next) => {
        select(undefined)
        setWanted(next)
      }}
    />
  )
  switch (view) {
    case 'places':
      return <PlacesTable tabs={tabs} />
    case 'organisations':
      return <OrganisationsTable tabs={tabs} />
    case 'rooms':
      return <RoomsTable tabs={tabs} />
  }
}
