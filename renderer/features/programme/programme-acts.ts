import type { TFunction } from 'i18next'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Item, Visit } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import type { Programme } from '../../../shared/rules/programme-days'
import type { Act } from '../../state/acts'
import type { ItemCommands } from './use-item-commands'

type ProgrammeActsInput = {
  readonly t: TFunction<['programme', 'ui']>
  readonly visit: Visit
  readonly programme: Programme
  readonly commands: ItemCommands
  readonly selected: Item | undefined
  readonly day: WallDate
  readonly today: WallDate
  readonly marks: ReadonlyMap<string, Severity>
  readonly onEdit: (id: Item['id']) => void
  readonly select: (id: Item['id']) => void
}

/** Everything the programme page can do, with its keys: on the selected item, and on the page. */
export function programmeActs(input: ProgrammeActsInput): readonly Act[] {
  const { selected } = input
  return [...pageActs(input), ...(selected === undefined ? [] : [...itemActs(input, selected), ...moveActs(input, selected)])]
}

function pageActs({
  t,
  visit,
  programme,
  commands,
  selected,
  day,
  today,
  marks,
  onEdit,
  select
}: ProgrammeActsInput): readonly Act[] {
  const marked = programme.days.flatMap((each) => each.entries.map((entry) => entry.item.id)).filter((id) => marks.has(id))
  const next = marked[(selected === undefined ? -1 : marked.indexOf(selected.id)) + 1] ?? marked[0]
  return [
    {
      id: 'item-add',
      words: t('acts.add'),
      keys: 'N',
      group: 'page',
      run: () => {
        const id = commands.addEmpty(day)
        if (id !== undefined) onEdit(id)
      }
    },
    {
      id: 'finding-next',
      words: t('acts.nextFinding'),
      keys: 'F8',
      group: 'go',
      disabled: next === undefined,
      run: () => {
        if (next === undefined) return
        select(next)
        showRow(next)
      }
    },
    {
      id: 'day-today',
      words: t('acts.today'),
      keys: 'T',
      group: 'go',
      disabled: today < visit.from || today > visit.until,
      run: () => showDay(today)
    },
    ...programme.days.slice(0, 9).map(
      (each, index): Act => ({
        id: `day-${index + 1}`,
        words: t('acts.day', { number: index + 1 }),
        keys: String(index + 1),
        group: 'go',
        unlisted: true,
        run: () => showDay(each.date)
      })
    )
  ]
}

function itemActs({ t, commands, onEdit }: ProgrammeActsInput, item: Item): readonly Act[] {
  const statuses = (['confirmed', 'tentative', 'cancelled'] as const).filter((status) => status !== item.status)
  const words = { confirmed: t('acts.confirm'), tentative: t('acts.tentative'), cancelled: t('acts.cancel') }
  return [
    { id: 'item-edit', words: t('acts.edit'), keys: 'F2', group: 'edit', run: () => onEdit(item.id) },
    {
      id: 'item-duplicate',
      words: t('acts.duplicate'),
      keys: 'Mod+D',
      group: 'edit',
      run: () => {
        const id = commands.duplicate(item)
        if (id !== undefined) onEdit(id)
      }
    },
    { id: 'item-remove', words: t('acts.remove'), keys: 'Del', group: 'edit', run: () => commands.remove(item) },
    ...statuses.map(
      (status): Act => ({
        id: `item-${status}`,
        words: words[status],
        group: 'edit',
        run: () => void commands.change(item, { status })
      })
    )
  ]
}

function moveActs({ t, commands }: ProgrammeActsInput, item: Item): readonly Act[] {
  const act = (id: string, words: string, keys: string, run: () => void, unlisted = false): Act => ({
    id: `item-${id}`,
    words,
    keys,
    group: 'edit',
    run,
    unlisted
  })
  const minutes = item.time.kind === 'fixed' || item.time.kind === 'after' ? item.time.minutes : 60
  return [
    act('up', t('acts.moveUp'), 'Mod+Shift+Up', () => commands.exchange(item, 'up')),
    act('down', t('acts.moveDown'), 'Mod+Shift+Down', () => commands.exchange(item, 'down')),
    act('earlier', t('acts.earlier'), 'Alt+Up', () => commands.shift(item, -5)),
    act('later', t('acts.later'), 'Alt+Down', () => commands.shift(item, 5)),
    act('hour-earlier', t('acts.hourEarlier'), 'Alt+Shift+Up', () => commands.shift(item, -60)),
    act('hour-later', t('acts.hourLater'), 'Alt+Shift+Down', () => commands.shift(item, 60)),
    act('shorter', t('acts.shorter'), 'Mod+Alt+Up', () => commands.lengthen(item, -5)),
    act('longer', t('acts.longer'), 'Mod+Alt+Down', () => commands.lengthen(item, 5)),
    act('day-before', t('acts.dayBefore'), 'Alt+Left', () => commands.moveByDays(item, -1)),
    act('day-after', t('acts.dayAfter'), 'Alt+Right', () => commands.moveByDays(item, 1)),
    {
      id: 'item-to-pool',
      words: t('acts.toPool'),
      group: 'edit',
      disabled: item.time.kind === 'unplaced',
      run: () => void commands.setTime(item, { kind: 'unplaced', minutes })
    }
  ]
}

function showDay(day: WallDate): void {
  document.getElementById(`day-${day}`)?.scrollIntoView({ block: 'start' })
}

function showRow(id: string): void {
  document.querySelector(`tr[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
}
