import type { ItemId } from '../base/id'
import type { WallTime } from '../base/wall-time'
import { instantsOf, type Occurrence, wallToInstant, type Zone } from '../base/zone'
import type { Item, Visit } from '../model/visit'
import { itemsInOrder } from '../rules/item-order'
import type { Command } from './command'

/** An hour on the wall that the new zone's clocks skip on that day, or show twice. */
export type HourQuestion = { readonly item: ItemId; readonly end: 'start' | 'end'; readonly wall: WallTime } & (
  | { readonly kind: 'missing'; readonly before: WallTime; readonly after: WallTime }
  | { readonly kind: 'doubled' }
)

/** Which is meant: the hour before the gap or the first passage, else the hour after it or the second. */
export type HourAnswers = ReadonlyMap<string, Occurrence>

export function keyOfQuestion({ item, end }: Pick<HourQuestion, 'item' | 'end'>): string {
  return `${item} ${end}`
}

/** What must be asked before the hours of a visit can stay on the wall of another zone. */
export function zoneQuestions(visit: Visit, zone: Zone): readonly HourQuestion[] {
  return itemsInOrder(visit).flatMap(({ id, time }) => {
    const asked = (end: HourQuestion['end'], wall: WallTime) => questionOf(id, end, wall, zone)
    if (time.kind === 'fixed' && time.zone === visit.hostZone) return asked('start', time.start)
    if (time.kind !== 'leg') return []
    return [
      ...(time.startZone === visit.hostZone ? asked('start', time.start) : []),
      ...(time.endZone === visit.hostZone ? asked('end', time.end) : [])
    ]
  })
}

/** One step: items that were asked about take their answer in the new zone, all others keep their hours. */
export function zoneCommand(visit: Visit, zone: Zone, answers: HourAnswers): Command {
  const questions = zoneQuestions(visit, zone)
  const asked = new Map(questions.map((question) => [keyOfQuestion(question), question]))
  const items = [...new Set(questions.map(({ item }) => item))].flatMap((id) => visit.items[id] ?? [])
  const times = items.map(
    (item): Command => ({ kind: 'set-time', id: item.id, time: answered(visit, item, zone, asked, answers) })
  )
  const change: Command = { kind: 'set-host-zone', zone }
  return times.length === 0 ? change : { kind: 'together', commands: [...times, change] }
}

function questionOf(item: ItemId, end: HourQuestion['end'], wall: WallTime, zone: Zone): readonly HourQuestion[] {
  const instants = instantsOf(wall, zone)
  if (instants.length > 1) return [{ kind: 'doubled', item, end, wall }]
  const found = wallToInstant(wall, zone)
  return found.ok ? [] : [{ kind: 'missing', item, end, wall, before: found.refusal.before, after: found.refusal.after }]
}

type Asked = ReadonlyMap<string, HourQuestion>

function answered(visit: Visit, { id, time }: Item, zone: Zone, asked: Asked, answers: HourAnswers): Item['time'] {
  const read = (end: HourQuestion['end'], wall: WallTime) => {
    const key = keyOfQuestion({ item: id, end })
    const [question, answer = 'first'] = [asked.get(key), answers.get(key)]
    if (question?.kind === 'missing') return { wall: answer === 'first' ? question.before : question.after }
    return question === undefined ? { wall } : { wall, occurrence: answer }
  }
  if (time.kind === 'fixed') {
    const { occurrence: _past, ...kept } = time
    const { wall, ...which } = read('start', time.start)
    return { ...kept, zone, start: wall, ...which }
  }
  if (time.kind !== 'leg') return time
  const [start, end] = [read('start', time.start), read('end', time.end)]
  return {
    ...time,
    start: start.wall,
    startZone: time.startZone === visit.hostZone ? zone : time.startZone,
    ...(start.occurrence === undefined ? {} : { startOccurrence: start.occurrence }),
    end: end.wall,
    endZone: time.endZone === visit.hostZone ? zone : time.endZone,
    ...(end.occurrence === undefined ? {} : { endOccurrence: end.occurrence })
  }
}
