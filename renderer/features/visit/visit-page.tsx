import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { Segmented } from '../../ui/segmented'
import { ContactsView } from './contacts-view'
import { DaysView } from './days-view'
import { OwnFieldsView } from './own-fields-view'
import { PracticalView } from './practical-view'

const views = ['own', 'days', 'practical', 'contacts'] as const

/** What is said of the visit as a whole, of its days, of practical matter, and whom to call. */
export function VisitPage() {
  const { t } = useTranslation('records')
  const select = useNavigation((state) => state.select)
  const [view, setView] = useState<(typeof views)[number]>('own')
  const tabs = (
    <Segmented
      label={t('visit.views')}
      value={view}
      options={views.map((id) => ({ id, words: t(`visit.view.${id}`) }))}
      onPick={(next) => {
        select(undefined)
        setView(next)
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
  }
}
