import { PanelRight } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupId, PersonId } from '../../../shared/base/id'
import { type Language, languages } from '../../../shared/base/language'
import { itemStatuses } from '../../../shared/model/item'
import type { Item, ItemStatus, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { ComboBox } from '../../ui/combo-box'
import { IconButton } from '../../ui/icon-button'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { ViewBar } from '../../ui/view-bar'
import type { ItemWords } from './item-words'
import styles from './programme-view-bar.module.css'
import { personOptions } from './record-options'

export type ProgrammeFilter = {
  readonly group: GroupId | 'all'
  readonly person: PersonId | undefined
  readonly status: ItemStatus | 'all'
}

export const everything: ProgrammeFilter = { group: 'all', person: undefined, status: 'all' }

/** Which items a filter leaves: by group, by the day of one person, by status. */
export function wantedBy(visit: Visit, filter: ProgrammeFilter): (item: Item) => boolean {
  if (filter === everything) return () => true
  return (item) =>
    (filter.group === 'all' || item.groups.includes(filter.group)) &&
    (filter.status === 'all' || item.status === filter.status) &&
    (filter.person === undefined || peopleOfItem(visit, item).has(filter.person))
}

type ProgrammeViewBarProps = {
  readonly visit: Visit
  readonly words: ItemWords
  readonly language: Language
  readonly filter: ProgrammeFilter
  readonly second: Language | undefined
  readonly shown: number
  readonly detailed: boolean
  readonly onFilter: (filter: ProgrammeFilter) => void
  readonly onSecond: (language: Language | undefined) => void
  readonly onDetailed: (detailed: boolean) => void
}

/** How the programme is shown: whose, in which second language, with or without details. */
export const ProgrammeViewBar = memo(function ProgrammeViewBar(props: ProgrammeViewBarProps) {
  const { visit, words, language, filter, second, shown, detailed, onFilter, onSecond, onDetailed } = props
  const { t } = useTranslation(['programme', 'terms'])
  const groups = inOrder(visit.groups)
  const change = (changes: Partial<ProgrammeFilter>) => {
    const next = { ...filter, ...changes }
    onFilter(next.group === 'all' && next.status === 'all' && next.person === undefined ? everything : next)
  }
  return (
    <ViewBar
      end={
        <>
          <span className={styles.count}>{t('shown', { count: shown })}</span>
          <IconButton icon={PanelRight} words={t('details')} aria-pressed={detailed} onPress={() => onDetailed(!detailed)} />
        </>
      }
    >
      {groups.length > 1 ? (
        <Segmented
          label={t('filterGroups')}
          value={filter.group}
          options={[
            { id: 'all' as const, words: t('all') },
            ...groups.map((group) => ({ id: group.id, words: words.read(group.letter) }))
          ]}
          onPick={(group) => change({ group })}
        />
      ) : null}
      <Select
        label={t('filterStatus')}
        labelled="bare"
        look="bar"
        value={filter.status}
        options={[
          { id: 'all' as const, words: t('all') },
          ...itemStatuses.map((status) => ({ id: status, words: t(`terms:statuses.${status}`) }))
        ]}
        onPick={(status) => change({ status })}
      />
      <div className={styles.person}>
        <ComboBox
          label={t('person')}
          labelled="bare"
          look="framed"
          placeholder={t('everybody')}
          value={filter.person}
          options={personOptions(visit, words)}
          onPick={(person) => change({ person })}
        />
      </div>
      <Select
        label={t('secondLanguage')}
        labelled="bare"
        look="bar"
        value={second ?? 'none'}
        options={[
          { id: 'none' as const, words: t('noSecond') },
          ...languages
            .filter((other) => other !== language)
            .map((other) => ({ id: other, words: nameOfLanguage(other), lang: other }))
        ]}
        onPick={(picked) => onSecond(picked === 'none' ? undefined : picked)}
      />
    </ViewBar>
  )
}, sameBar)

function sameBar(before: ProgrammeViewBarProps, now: ProgrammeViewBarProps): boolean {
  const { visit: _before, ...beforeRest } = before
  const { visit, ...rest } = now
  return (
    before.visit.groups === visit.groups &&
    before.visit.people === visit.people &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((name) => rest[name] === beforeRest[name])
  )
}
