import { useTranslation } from 'react-i18next'
import type { GroupId } from '../../../shared/base/id'
import type { Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { Checkbox } from '../../ui/checkbox'
import type { ItemWords } from '../programme/item-words'
import styles from './timeline-dialogs.module.css'

type GroupChoiceProps = {
  readonly visit: Visit
  readonly words: ItemWords
  readonly groups: readonly GroupId[]
  readonly onGroups: (groups: readonly GroupId[]) => void
}

/** For whom new items are, where a visit has several groups. */
export function GroupChoice({ visit, words, groups, onGroups }: GroupChoiceProps) {
  const { t } = useTranslation('timeline')
  const all = inOrder(visit.groups)
  if (all.length < 2) return null
  return (
    <fieldset className={styles.groups}>
      <legend>{t('quick.groups')}</legend>
      {all.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={groups.includes(id)}
          onChange={(chosen) =>
            onGroups(all.map((group) => group.id).filter((each) => (each === id ? chosen : groups.includes(each))))
          }
        >
          {words.read(name)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
