import { useTranslation } from 'react-i18next'
import type { GroupId } from '../../../shared/base/id'
import type { Command } from '../../../shared/commands/command'
import type { Person } from '../../../shared/model/visit'
import { inOrder, itemsInOrder } from '../../../shared/rules/item-order'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { InspectorSection } from '../../ui/inspector'
import { Picks } from '../../ui/picks'
import { ItemLinks } from '../records/item-links'
import { recordOptions } from '../records/record-options'
import { useEditing } from '../records/use-editing'

/** The groups a person moves with, and the items where the person is expected; each leads there. */
export function PersonProgramme({ person }: { readonly person: Person }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const { visit, act } = editing
  const items = itemsInOrder(visit).filter((item) => peopleOfItem(visit, item).has(person.id))
  const own = inOrder(visit.groups)
    .filter((group) => group.members.includes(person.id))
    .map((group) => group.id)

  const setGroups = (chosen: readonly GroupId[]) => {
    const commands = inOrder(visit.groups).flatMap((group): readonly Command[] => {
      if (group.members.includes(person.id) === chosen.includes(group.id)) return []
      const members = chosen.includes(group.id)
        ? [...group.members, person.id]
        : group.members.filter((member) => member !== person.id)
      return [{ kind: 'edit', collection: 'groups', id: group.id, changes: { members } }]
    })
    act({ kind: 'together', commands })
  }
  return (
    <>
      <InspectorSection heading={t('person.groups')}>
        <Picks
          label={t('person.groups')}
          labelled="bare"
          add={t('person.addGroup')}
          chosen={own}
          options={recordOptions(editing, 'groups')}
          onChange={setGroups}
        />
      </InspectorSection>
      <ItemLinks heading={t('person.programme')} items={items} />
    </>
  )
}
