import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../../shared/base/language'
import { dateOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Item, Visit } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import { findings } from '../../../shared/rules/findings'
import { programmeDays } from '../../../shared/rules/programme-days'
import { dayOf, schedule } from '../../../shared/rules/schedule'
import { useNow } from '../../state/clock'
import { useActs } from '../../state/use-acts'
import { useNavigation, useSelected } from '../../state/use-navigation'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { useSame, useStableSet } from '../../ui/use-stable'
import { useWidth } from '../../ui/use-width'
import { useChangedItems } from '../issues/use-changed-items'
import { useJudgement } from '../records/use-judgement'
import { keepView, keptView } from '../timeline/kept-view'
import { focusItem } from '../timeline/show-on-timeline'
import { Timeline } from '../timeline/timeline'
import { TimelineDialogs } from '../timeline/timeline-dialogs'
import { useTimelinePage } from '../timeline/use-timeline-page'
import { cityNames } from './city-names'
import { changesOf, Details } from './details'
import { DragTag } from './drag-tag'
import { followersOf } from './followers-of'
import { ItemEditorRow } from './item-editor-row'
import { type ItemWords, itemWords } from './item-words'
import { programmeActs } from './programme-acts'
import styles from './programme-page.module.css'
import { ProgrammeTable } from './programme-table'
import { everything, type ProgrammeFilter, type ProgrammeView, ProgrammeViewBar, wantedBy } from './programme-view-bar'
import { useItemCommands } from './use-item-commands'
import { useRowDrag } from './use-row-drag'
import { useTellNewFindings } from './use-tell-new-findings'

/** Pixels below which the table has no room for a second language. */
const roomForSecond = 1150

/** The programme as a timeline, a minute table or both: views of one selection, with the inspector of the selected item beside them. */
export function ProgrammePage() {
  const { t } = useTranslation(['programme', 'ui'])
  const visit = useVisit()
  const language = useInterfaceLanguage()
  const words = useItemWords(visit, language)
  const commands = useStableSet(useItemCommands(visit, language))
  const select = useNavigation((state) => state.select)
  const flash = useNavigation((state) => (state.flash?.collection === 'items' ? state.flash : undefined))
  const selectedId = useSelected('items')
  const [filter, setFilter] = useState<ProgrammeFilter>(everything)
  const [second, setSecond] = useState<Language | undefined>(() =>
    languages.find((other) => other !== language && visit.languages.includes(other))
  )
  const [detailed, setDetailed] = useState(true)
  const [editing, setEditing] = useState<Item['id']>()
  const [view, setView] = useState<ProgrammeView>(keptView)
  const { drag, begin } = useRowDrag(commands.moveToDay)
  useEffect(() => keepView(view), [view])
  const closeDetails = useCallback(() => setDetailed(false), [])

  const pane = useRef<HTMLDivElement>(null)
  const width = useWidth(pane, 50)

  const programme = useMemo(() => programmeDays(visit, wantedBy(visit, filter)), [visit, filter])
  const marks = useFindingMarks(visit)
  const changed = useChangedItems(visit)
  const cities = useMemo(() => cityNames(visit, words.read), [visit, words])
  const today = dateOf(wallAt(visit.hostZone, useNow()))
  const selected = selectedId === undefined ? undefined : visit.items[selectedId as Item['id']]
  const day = dayOfItem(visit, selected) ?? visit.from

  const onSelect = useCallback((id: Item['id']) => select({ collection: 'items', id }), [select])
  const onEdit = useCallback(
    (id: Item['id']) => {
      select({ collection: 'items', id })
      if (view !== 'timeline') return setEditing(id)
      setDetailed(true)
      focusInspector()
    },
    [select, view]
  )
  const onLeave = useCallback(() => {
    if (selectedId === undefined) return
    if (view === 'table') focusRow(selectedId)
    else focusItem(selectedId as Item['id'])
  }, [selectedId, view])
  useShowRow(flash?.id, flash?.turn)
  const tableActs = programmeActs({ t, visit, programme, commands, selected, day, today, marks, onEdit, select: onSelect })
  const timeline = useTimelinePage({ visit, programme, language, selected, day, shown: view !== 'table', onOpen: onEdit })
  // Of two acts of one name the later counts: on the timeline a key does what a drag there does.
  const acts = [...new Map([...tableActs, ...timeline.acts].map((act) => [act.id, act])).values()]
  useActs(acts)

  const shown = programme.days.reduce((sum, each) => sum + each.entries.length, programme.pool.length)
  const filtered = filter !== everything && shown === 0
  return (
    <div className={styles.page}>
      <ProgrammeViewBar
        {...{ visit, view, words, language, filter, second, shown, detailed }}
        onView={setView}
        onFilter={setFilter}
        onSecond={setSecond}
        onDetailed={setDetailed}
      />
      <div className={styles.body}>
        <div className={styles.views}>
          {view === 'table' || filtered ? null : (
            <Timeline
              {...{ visit, programme, words, language, cities, today, marks, changed, flash }}
              selected={selectedId}
              chosen={timeline.chosen}
              allLanes={timeline.allLanes}
              drawn={timeline.drawn}
              moved={timeline.moved}
              acts={timeline.wishes}
            />
          )}
          <div
            ref={pane}
            className={styles.pane}
            data-scrolls
            hidden={view === 'timeline' && !filtered}
            data-split={view === 'split' || undefined}
          >
            {filtered ? (
              <EmptyState sentence={t('nothingFits')}>
                <Button onPress={() => setFilter(everything)}>{t('clearFilter')}</Button>
              </EmptyState>
            ) : view === 'timeline' ? null : (
              <ProgrammeTable
                {...{ visit, programme, words, language, cities, today, marks, changed, editing, onSelect, onEdit }}
                second={width < roomForSecond ? undefined : second}
                hostZone={visit.hostZone}
                homeZone={visit.homeZone}
                selected={selectedId}
                flash={flash?.id}
                onDragStart={begin}
                onAdd={commands.addLines}
                editor={(item, columns) => (
                  <ItemEditorRow
                    key={item.id}
                    {...{ visit, item, columns, words, language, cities }}
                    day={dayOfItem(visit, item) ?? visit.from}
                    followers={followersOf(visit, item).map((other) => words.read(other.title))}
                    {...changesOf(item, commands)}
                    onClose={() => {
                      setEditing(undefined)
                      focusRow(item.id)
                    }}
                  />
                )}
              />
            )}
          </div>
        </div>
        {detailed ? (
          <Details
            {...{ visit, selected, day, words, language, cities, acts, commands }}
            onClose={closeDetails}
            onLeave={onLeave}
          />
        ) : null}
      </div>
      <TimelineDialogs
        {...{ visit, words, language, day }}
        dialog={timeline.dialog}
        run={timeline.wishes.run}
        onClose={timeline.closeDialog}
      />
      {drag === undefined ? null : <DragTag drag={drag} words={words} language={language} visit={visit} />}
    </div>
  )
}

/** Words stay the same value while people, places and groups do, so that rows of unchanged items need no drawing. */
function useItemWords(visit: Visit, language: Language): ItemWords {
  const { people, places, groups, vehicles, languages: documentLanguages } = visit
  return useMemo(
    () => itemWords({ people, places, groups, vehicles, languages: documentLanguages }, language),
    [people, places, groups, vehicles, documentLanguages, language]
  )
}

/** The gravest finding of each item; the list comes gravest first. What is new is told. */
function useFindingMarks(present: Visit): ReadonlyMap<string, Severity> {
  // Rules over a whole visit must not keep the change itself waiting; they follow in the next frame.
  const visit = useDeferredValue(present)
  const judgement = useJudgement()
  const all = useMemo(() => findings(visit, judgement), [visit, judgement])
  useTellNewFindings(visit, all)
  const marks = useMemo(() => {
    const found = new Map<string, Severity>()
    for (const finding of all) for (const id of finding.items) if (!found.has(id)) found.set(id, finding.severity)
    return found
  }, [all])
  return useSame(
    marks,
    (before, now) => before.size === now.size && [...now].every(([id, severity]) => before.get(id) === severity)
  )
}

function dayOfItem(visit: Visit, item: Item | undefined): WallDate | undefined {
  const time = item === undefined ? undefined : schedule(visit).get(item.id)
  return time === undefined ? undefined : dayOf(visit, time)
}

/** Brings a record that was jumped to into sight; the row flashes by itself. */
function useShowRow(id: string | undefined, turn: number | undefined): void {
  useEffect(() => {
    if (id === undefined || turn === undefined) return
    document.querySelector(`tr[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
  }, [id, turn])
}

/** Frames for which the inspector of another item may keep one waiting: it is drawn after the rest. */
const patience = 60

/** The first field of the inspector, which is that of the hours. */
function focusInspector(frames = patience): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('main aside :is(input, textarea)')
    if (field !== null && field.closest('[inert]') === null) field.focus()
    else if (frames > 0) focusInspector(frames - 1)
  })
}

function focusRow(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`)?.focus())
}
