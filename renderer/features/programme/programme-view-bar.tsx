import { PanelRight } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupId, PersonId } from '../../../shared/base/id'
import { type Language, languages } from '../../../shared/base/language'
import { itemKinds, itemStatuses } from '../../../shared/model/item'
import type { Item, ItemKind, ItemStatus, Visit } from '../../../shared/model/visit'
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
  readonly kind: ItemKind | 'all'
}

export const everything: ProgrammeFilter = { group: 'all', person: undefined, status: 'all', kind: 'all' }

/** Which items a filter leaves: by group, by the day of one person, by status, by kind. */
export function wantedBy(visit: Visit, filter: ProgrammeFilter): (item: Item) => boolean {
  if (filter === everything) return () => true
  return (item) =>
    (filter.group === 'all' || item.groups.includes(filter.group)) &&
    (filter.status === 'all' || item.status === filter.status) &&
    (filter.kind === 'all' || item.kind === filter.kind) &&
    (filter.person === undefined || peopleOfItem(visit, item).has(filter.person))
}

export const programmeViews = ['timeline', 'table', 'split'] as const
export type ProgrammeView = (typeof programmeViews)[number]

type ProgrammeViewBarProps = {
  readonly visit: Visit
  readonly view: ProgrammeView
  readonly words: ItemWords
  readonly language: Language
  readonly filter: ProgrammeFilter
  readonly second: Language | undefined
  readonly shown: number
  readonly detailed: boolean
  readonly onView: (view: ProgrammeView) => void
  readonly onFilter: (filter: ProgrammeFilter) => void
  readonly onSecond: (language: Language | undefined) => void
  readonly onDetailed: (detailed: boolean) => void
}

/** How the programme is shown: whose, in which second language, with or without details. */
export const ProgrammeViewBar = memo(function ProgrammeViewBar(props: ProgrammeViewBarProps) {
  const { visit, view, words, language, filter, second, shown, detailed, onView, onFilter, onSecond, onDetailed } = props
  const { t } = useTranslation(['programme', 'terms', 'timeline'])
  const groups = inOrder(visit.groups)
  const change = (changes: Partial<ProgrammeFilter>) => {
    const next = { ...filter, ...changes }
    onFilter(
      next.group === 'all' && next.status === 'all' && next.kind === 'all' && next.person === undefined ? everything : next
    )
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
      <Segmented
        label={t('timeline:view')}
        value={view}
        options={programmeViews.map((id) => ({ id, words: t(`timeline:views.${id}`) }))}
        onPick={onView}
      />
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
      <Select
        label={t('timeline:filterKind')}
        labelled="bare"
        look="bar"
        value={filter.kind}
        options={[
          { id: 'all' as const, words: t('timeline:allKinds') },
          ...itemKinds.map((kind) => ({ id: kind, words: t(`terms:kinds.${kind}`) }))
        ]}
        onPick={(kind) => change({ kind })}
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
      {view === 'timeline' ? null : (
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
      )}
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
