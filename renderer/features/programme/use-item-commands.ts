import { useTranslation } from 'react-i18next'
import type { ItemId, PlaceId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Result } from '../../../shared/base/result'
import { addDays, addWallMinutes, type WallDate, wallTimeAt } from '../../../shared/base/wall-time'
import type { Applied } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import type { CommandRefusal } from '../../../shared/commands/command-refusal'
import { lastOrderKey } from '../../../shared/commands/place-record'
import type { Item, Person, Place, Visit } from '../../../shared/model/visit'
import { dayOf, schedule } from '../../../shared/rules/schedule'
import { newId } from '../../state/new-id'
import { commandRefusalSentence } from '../../state/refusal-sentence'
import { useStores } from '../../state/stores'
import { useDispatch } from '../../state/use-visit'
import type { ItemChanges } from './item-changes'
import { blankItem, freeStart, placedOn } from './new-item'
import type { TypedLine } from './parse-line'
import { readHours } from './typed-time'

export type ItemCommands = {
  readonly setTime: (item: Item, time: Item['time']) => string | undefined
  readonly change: (item: Item, changes: ItemChanges) => string | undefined
  readonly moveToDay: (item: Item, day: WallDate) => void
  readonly moveByDays: (item: Item, days: number) => void
  readonly shift: (item: Item, minutes: number) => void
  readonly lengthen: (item: Item, minutes: number) => void
  readonly exchange: (item: Item, direction: 'up' | 'down') => void
  readonly duplicate: (item: Item) => ItemId | undefined
  readonly remove: (item: Item) => void
  readonly addLines: (day: WallDate, lines: readonly TypedLine[]) => string | undefined
  readonly addEmpty: (day: WallDate) => ItemId | undefined
  readonly addPlaceFor: (item: Item, name: string) => void
  readonly addPersonFor: (item: Item, name: string) => void
}

/** Every change that the programme page makes, as commands; what is refused is a sentence under the field, or a toast. */
export function useItemCommands(visit: Visit, language: Language): ItemCommands {
  const dispatch = useDispatch()
  const { toasts } = useStores()
  const { t } = useTranslation('frame')
  const sentenceOf = (result: Result<Applied, CommandRefusal>): string | undefined =>
    result.ok ? undefined : commandRefusalSentence(t, result.refusal, visit, language)
  const run = (command: Command): boolean => {
    const sentence = sentenceOf(dispatch(command))
    if (sentence !== undefined) toasts.getState().show({ sentence, grave: true })
    return sentence === undefined
  }
  return {
    ...moves(visit, run),
    ...additions(visit, language, dispatch, run, sentenceOf),
    setTime: (item, time) => sentenceOf(dispatch({ kind: 'set-time', id: item.id, time })),
    change: (item, changes) => sentenceOf(dispatch({ kind: 'edit', collection: 'items', id: item.id, changes })),
    exchange: (item, direction) => void run({ kind: 'exchange', id: item.id, direction }),
    duplicate: (item) => {
      const id = newId() as ItemId
      return run({ kind: 'duplicate', id: item.id, newId: id }) ? id : undefined
    },
    remove: (item) => void run({ kind: 'remove', collection: 'items', ids: [item.id] })
  }
}

type Run = (command: Command) => boolean
type Sentence = (result: Result<Applied, CommandRefusal>) => string | undefined

function moves(visit: Visit, run: Run): Pick<ItemCommands, 'moveToDay' | 'moveByDays' | 'shift' | 'lengthen'> {
  return {
    moveToDay: (item, day) => {
      const placed = schedule(visit).get(item.id)
      if (placed === undefined || placed.kind === 'unplaced') {
        run({ kind: 'set-time', id: item.id, time: placedOn(visit, item, day) })
      } else if (dayOf(visit, placed) !== day) run({ kind: 'move-to-day', ids: [item.id], day })
    },
    moveByDays: (item, days) => {
      const placed = schedule(visit).get(item.id)
      const day = placed === undefined ? undefined : dayOf(visit, placed)
      if (day !== undefined) run({ kind: 'move-to-day', ids: [item.id], day: addDays(day, days) })
    },
    shift: (item, minutes) => void run({ kind: 'shift', ids: [item.id], minutes }),
    lengthen: (item, minutes) => {
      const { time } = item
      if (time.kind === 'fixed' || time.kind === 'after' || time.kind === 'unplaced') {
        if (time.minutes + minutes > 0) run({ kind: 'set-time', id: item.id, time: { ...time, minutes: time.minutes + minutes } })
      } else if (time.kind === 'leg')
        run({ kind: 'set-time', id: item.id, time: { ...time, end: addWallMinutes(time.end, minutes) } })
    }
  }
}

type Additions = Pick<ItemCommands, 'addLines' | 'addEmpty' | 'addPlaceFor' | 'addPersonFor'>

function additions(
  visit: Visit,
  language: Language,
  dispatch: ReturnType<typeof useDispatch>,
  run: Run,
  sentenceOf: Sentence
): Additions {
  const add = (items: readonly Item[]): Result<Applied, CommandRefusal> =>
    dispatch({ kind: 'together', commands: items.map((record) => ({ kind: 'add', collection: 'items', record })) })
  return {
    addLines: (day, lines) => {
      const items: Item[] = []
      for (const { hours, title } of lines) {
        const typed = hours.end === undefined ? `${hours.start} ${hours.minutes ?? 60} min` : `${hours.start}-${hours.end}`
        const reading = readHours(typed, day, 60)
        if (!reading.ok) continue
        const { start, minutes } = reading.value
        items.push(blankItem(visit, { kind: 'fixed', start, zone: visit.hostZone, minutes, precision: 'exact' }, title, language))
      }
      return sentenceOf(add(items))
    },
    addEmpty: (day) => {
      const time = {
        kind: 'fixed',
        start: wallTimeAt(day, '09:00'),
        zone: visit.hostZone,
        minutes: 60,
        precision: 'exact'
      } as const
      const item = blankItem(visit, { ...time, start: freeStart(visit, day) ?? time.start }, '', language)
      return add([item]).ok ? item.id : undefined
    },
    addPlaceFor: (item, name) => {
      const id = newId() as PlaceId
      const place = { id, order: lastOrderKey(visit, 'places'), kind: 'other', name: { [language]: name } } as Place
      run({
        kind: 'together',
        commands: [
          { kind: 'add', collection: 'places', record: place },
          { kind: 'edit', collection: 'items', id: item.id, changes: { place: id } }
        ]
      })
    },
    addPersonFor: (item, name) => {
      const side = Object.values(visit.sides).find(({ role }) => role === 'guest') ?? Object.values(visit.sides)[0]
      if (side === undefined) return
      const id = newId() as Person['id']
      const person: Person = {
        id,
        order: lastOrderKey(visit, 'people'),
        side: side.id,
        names: {},
        function: { [language]: name },
        languages: []
      }
      run({
        kind: 'together',
        commands: [
          { kind: 'add', collection: 'people', record: person },
          {
            kind: 'edit',
            collection: 'items',
            id: item.id,
            changes: { participants: [...item.participants, { person: id, role: 'member' }] }
          }
        ]
      })
    }
  }
}
