import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Command } from '../../../shared/commands/command'
import type { Item, Visit } from '../../../shared/model/visit'
import type { Programme } from '../../../shared/rules/programme-days'
import { wallOn } from '../../../shared/rules/timeline/timeline-days'
import type { Act } from '../../state/acts'
import { commandRefusalSentence } from '../../state/refusal-sentence'
import { useStores } from '../../state/stores'
import { useNavigation } from '../../state/use-navigation'
import { useDispatch } from '../../state/use-visit'
import { blankItem, freeStart } from '../programme/new-item'
import type { Drawn } from './drawn'
import type { TimelineDialog } from './timeline-dialog'
import { timelinePageActs } from './timeline-page-acts'
import type { NewItem, TimelineActs } from './timeline-wishes'

export type Moved = { readonly ids: readonly ItemId[]; readonly turn: number; readonly byKey: boolean }

type Given = {
  readonly visit: Visit
  readonly programme: Programme
  readonly language: Language
  readonly selected: Item | undefined
  readonly day: WallDate
  readonly shown: boolean
  readonly onOpen: (id: ItemId) => void
}

/** What the timeline holds for its page: those chosen together, what is being drawn, which dialog is open, and what can be done. */
export function useTimelinePage({ visit, programme, language, selected, day, shown, onOpen }: Given) {
  const { t } = useTranslation(['timeline', 'programme', 'changes'])
  const { t: frame } = useTranslation('frame')
  const dispatch = useDispatch()
  const { toasts } = useStores()
  const select = useNavigation((state) => state.select)
  const [several, setSeveral] = useState<ReadonlySet<ItemId>>(nobody)
  const [drawn, setDrawn] = useState<Drawn>()
  const [dialog, setDialog] = useState<TimelineDialog>()
  const [moved, setMoved] = useState<Moved>()
  const [allLanes, setAllLanes] = useState(false)

  // Those removed meanwhile are chosen no more.
  const chosen = [...several].every((id) => visit.items[id] !== undefined)
    ? several
    : new Set([...several].filter((id) => visit.items[id] !== undefined))
  const ids: readonly ItemId[] = chosen.size > 1 ? [...chosen] : selected === undefined ? [] : [selected.id]

  const run = (command: Command | undefined, byKey = false): boolean => {
    if (command === undefined) return false
    const result = dispatch(command)
    if (!result.ok) {
      toasts.getState().show({ sentence: commandRefusalSentence(frame, result.refusal, visit, language), grave: true })
      return false
    }
    const touched = result.value.touched.flatMap(({ collection, id }) => (collection === 'items' ? [id as ItemId] : []))
    setMoved((before) => ({ ids: [...new Set(touched)], turn: (before?.turn ?? 0) + 1, byKey }))
    return true
  }
  const choose = (id: ItemId | undefined, how: 'only' | 'also'): void => {
    const next = id === undefined || how === 'only' ? nobody : toggled(chosen, selected?.id, id)
    setSeveral(next)
    const lead = how === 'only' || id === undefined || next.has(id) ? id : [...next][0]
    select(lead === undefined ? undefined : { collection: 'items', id: lead })
  }
  const wishes: TimelineActs = {
    select: choose,
    open: onOpen,
    run,
    draw: setDrawn,
    add: (given) => {
      const record = drawnItem(visit, given, language)
      if (run({ kind: 'add', collection: 'items', record })) choose(record.id, 'only')
    }
  }
  const all = programme.days.flatMap(({ entries }) => entries.map(({ item }) => item.id))
  const acts: readonly Act[] = timelinePageActs({
    t,
    visit,
    ids,
    selected,
    shown,
    allLanes,
    run: (command) => run(command, true),
    chooseAll: () => {
      setSeveral(new Set(all))
      if (selected === undefined && all[0] !== undefined) select({ collection: 'items', id: all[0] })
    },
    onLanes: () => setAllLanes(!allLanes),
    onDialog: setDialog,
    onNew: () => {
      const free = freeStart(visit, day)
      const start = free === undefined ? 540 : Math.min(1380, Number(free.slice(11, 13)) * 60 + Number(free.slice(14)))
      setDrawn({ date: day, lane: 0, start, end: start + 60 })
    }
  })
  const closeDialog = useCallback(() => setDialog(undefined), [])
  return { acts, wishes, chosen, drawn, dialog, closeDialog, moved, allLanes }
}

const nobody: ReadonlySet<ItemId> = new Set()

/** Those chosen together after one more was pressed; pressed again it leaves them, but never the last. */
function toggled(chosen: ReadonlySet<ItemId>, selected: ItemId | undefined, id: ItemId): ReadonlySet<ItemId> {
  const next = new Set(chosen.size > 0 ? chosen : selected === undefined ? [] : [selected])
  if (next.has(id) && next.size > 1) next.delete(id)
  else next.add(id)
  return next
}

function drawnItem(visit: Visit, { date, start, end, groups, title }: NewItem, language: Language): Item {
  const time = {
    kind: 'fixed',
    start: wallOn(date, start),
    zone: visit.hostZone,
    minutes: end - start,
    precision: 'exact'
  } as const
  const blank = blankItem(visit, time, title, language)
  return { ...blank, groups: groups.length > 0 ? [...groups] : blank.groups }
}
