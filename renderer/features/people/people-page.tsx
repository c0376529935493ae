import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { Segmented } from '../../ui/segmented'
import { GroupsTable } from './groups-table'
import { PrecedenceView } from './precedence-view'

/** The people of the visit in their order of precedence, and the groups in which they move. */
export function PeoplePage() {
  const { t } = useTranslation('records')
  const selection = useNavigation((state) => state.selection)
  const select = useNavigation((state) => state.select)
  const [wanted, setWanted] = useState<'precedence' | 'groups'>('precedence')
  // A jump to a record of the other view opens that view.
  const view = selection?.collection === 'groups' ? 'groups' : selection?.collection === 'people' ? 'precedence' : wanted
  const tabs = (
    <Segmented
      label={t('people.views')}
      value={view}
      options={[
        { id: 'precedence', words: t('people.precedence') },
        { id: 'groups', words: t('people.groups') }
      ]}
      onPick={(next) => {
        select(undefined)
        setWanted(next)
      }}
    />
  )
  return view === 'groups' ? <GroupsTable tabs={tabs} /> : <PrecedenceView tabs={tabs} />
}
