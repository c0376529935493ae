import type { TFunction } from 'i18next'
import type { GroupId, ItemId } from '../../../shared/base/id'
import type { Command } from '../../../shared/commands/command'
import type { Item, Visit } from '../../../shared/model/visit'
import { itemBefore } from '../../../shared/rules/item-before'
import { inOrder } from '../../../shared/rules/item-order'
import { placedTime } from '../../../shared/rules/schedule'
import type { Act } from '../../state/acts'
import { dropCommand, poolCommand, resizeCommand, together } from './drop-command'
import type { TimelineDialog } from './timeline-dialog'

type ActsInput = {
  readonly t: TFunction<['timeline', 'programme', 'changes']>
  readonly visit: Visit
  readonly ids: readonly ItemId[]
  readonly selected: Item | undefined
  /** Whether the timeline is in sight; otherwise the table's own acts hold. */
  readonly shown: boolean
  readonly allLanes: boolean
  readonly run: (command: Command | undefined) => boolean
  readonly chooseAll: () => void
  readonly onLanes: () => void
  readonly onDialog: (dialog: TimelineDialog) => void
  readonly onNew: () => void
}

/** Every drag has a key: what can be done on the timeline, beside or in place of what the table can. */
export function timelinePageActs(input: ActsInput): readonly Act[] {
  const { t, selected, shown, onDialog } = input
  const everywhere: readonly Act[] = [
    { id: 'quick-entry', words: t('acts.quick'), keys: 'Q', group: 'page', run: () => onDialog({ kind: 'quick' }) },
    { id: 'session-history', words: t('acts.history'), keys: 'H', group: 'page', run: () => onDialog({ kind: 'history' }) },
    { id: 'day-copy', words: t('acts.copyDay'), keys: 'Mod+Shift+D', group: 'page', run: () => onDialog({ kind: 'copy-day' }) },
    ...(selected === undefined ? [] : [followAct(input, selected), ...chainActs(input, selected)])
  ]
  if (!shown) return everywhere
  const view: readonly Act[] = [
    { id: 'item-add', words: t('programme:acts.add'), keys: 'N', group: 'page', run: input.onNew },
    { id: 'choose-all', words: t('acts.all'), keys: 'Mod+A', group: 'edit', run: input.chooseAll },
    { id: 'all-lanes', words: t(input.allLanes ? 'acts.lanesNeeded' : 'acts.lanes'), group: 'page', run: input.onLanes }
  ]
  return [...everywhere, ...view, ...(selected === undefined ? [] : moveActs(input, selected))]
}

function chainActs({ t, onDialog }: ActsInput, { id }: Item): readonly Act[] {
  return [
    { id: 'chain-shift', words: t('acts.shiftAfter'), group: 'edit', run: () => onDialog({ kind: 'shift', id }) },
    { id: 'chain-late', words: t('acts.late'), keys: 'L', group: 'edit', run: () => onDialog({ kind: 'late', id }) },
    { id: 'chain-close', words: t('acts.closeGap'), group: 'edit', run: () => onDialog({ kind: 'close', id }) }
  ]
}

/** Ties those chosen to what comes before them; no hour changes, but from then on they go with it. */
function followAct({ t, visit, ids, run }: ActsInput, item: Item): Act {
  const commands = (): readonly Command[] =>
    ids.flatMap((id): readonly Command[] => {
      const time = visit.items[id]?.time
      const before = visit.items[id] === undefined ? undefined : itemBefore(visit, visit.items[id])
      if (time?.kind !== 'fixed' || before === undefined) return []
      const { minutes, precision } = time
      return [{ kind: 'set-time', id, time: { kind: 'after', previous: before.id, gap: before.gap, minutes, precision } }]
    })
  return {
    id: 'chain-follow',
    words: t('acts.follow'),
    keys: 'F',
    group: 'edit',
    disabled: ids.length < 2 && item.time.kind !== 'fixed',
    run: () => void run(together(commands()))
  }
}

function moveActs({ t, visit, ids, selected, run }: ActsInput, item: Item): readonly Act[] {
  const timed = ids.filter((id) => placedTime(visit, id) !== undefined)
  const act = (id: string, words: string, keys: string, command: () => Command | undefined): Act => ({
    id: `item-${id}`,
    words,
    keys,
    group: 'edit',
    disabled: timed.length === 0,
    run: () => void run(command())
  })
  const shift = (minutes: number) => () => dropCommand(visit, timed, { minutes })
  const resize = (end: 'start' | 'end', by: number) => () =>
    selected === undefined ? undefined : resizeCommand(visit, item, end, by)
  const lane = (step: 1 | -1) => () => {
    const groups = neighbourGroup(visit, item, step)
    return groups === undefined ? undefined : dropCommand(visit, [item.id], { minutes: 0, groups })
  }
  return [
    act('earlier', t('programme:acts.earlier'), 'Alt+Up', shift(-5)),
    act('later', t('programme:acts.later'), 'Alt+Down', shift(5)),
    act('hour-earlier', t('programme:acts.hourEarlier'), 'Alt+Shift+Up', shift(-60)),
    act('hour-later', t('programme:acts.hourLater'), 'Alt+Shift+Down', shift(60)),
    act('day-before', t('programme:acts.dayBefore'), 'Alt+Left', shift(-1440)),
    act('day-after', t('programme:acts.dayAfter'), 'Alt+Right', shift(1440)),
    act('lane-before', t('acts.laneBefore'), 'Alt+Shift+Left', lane(-1)),
    act('lane-after', t('acts.laneAfter'), 'Alt+Shift+Right', lane(1)),
    act('shorter', t('programme:acts.shorter'), 'Mod+Alt+Up', resize('end', -5)),
    act('longer', t('programme:acts.longer'), 'Mod+Alt+Down', resize('end', 5)),
    act('start-earlier', t('acts.startEarlier'), 'Mod+Alt+Left', resize('start', -5)),
    act('start-later', t('acts.startLater'), 'Mod+Alt+Right', resize('start', 5)),
    {
      id: 'item-remove',
      words: t('programme:acts.remove'),
      keys: 'Del',
      group: 'edit',
      run: () => void run({ kind: 'remove', collection: 'items', ids })
    },
    {
      id: 'item-to-pool',
      words: t('programme:acts.toPool'),
      keys: 'Alt+Del',
      group: 'edit',
      disabled: timed.length === 0,
      run: () => void run(poolCommand(visit, timed))
    }
  ]
}

/** The group to the left or right of the first one that an item is for. */
function neighbourGroup(visit: Visit, item: Item, step: 1 | -1): readonly GroupId[] | undefined {
  const groups = inOrder(visit.groups).map(({ id }) => id)
  const own = groups.flatMap((group, index) => (item.groups.includes(group) ? [index] : []))
  const from = step === 1 ? (own.at(-1) ?? -1) : (own[0] ?? 0)
  const next = groups[from + step]
  return next === undefined ? undefined : [next]
}
