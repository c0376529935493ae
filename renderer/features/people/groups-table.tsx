import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group } from '../../../shared/model/visit'
import { useSelected } from '../../state/use-navigation'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'
import { GroupInspector } from './group-inspector'

/** Groups with their letters and members: the lanes of the programme. */
export function GroupsTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, read, nameOf } = useEditing()
  const selected = useSelected('groups')
  const group = visit.groups[selected as Group['id']]
  return (
    <RecordTable<Group>
      collection="groups"
      label={t('people.groups')}
      tabs={tabs}
      words={{
        add: t('group.add'),
        write: t('group.write'),
        empty: t('group.empty'),
        filter: (count) => t('group.filter', { count })
      }}
      columns={[
        { id: 'letter', head: t('group.letter'), width: '64px', cell: (entry) => <b>{read(entry.letter)}</b> },
        {
          id: 'name',
          head: t('group.name'),
          width: '240px',
          cell: (entry) => <span className={pageStyles.name}>{read(entry.name)}</span>
        },
        { id: 'side', head: t('group.side'), width: '160px', cell: (entry) => nameOf('sides', entry.side) },
        { id: 'count', head: t('group.count'), width: '64px', align: 'end', cell: (entry) => entry.members.length },
        {
          id: 'members',
          head: t('group.members'),
          cell: (entry) => <span className={pageStyles.second}>{entry.members.map((id) => nameOf('people', id)).join('; ')}</span>
        }
      ]}
      inspector={group === undefined ? null : <GroupInspector group={group} />}
    />
  )
}
