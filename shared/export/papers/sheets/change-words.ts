import { clockOf, dateOf } from '../../../base/wall-time'
import type { Audience } from '../../../model/paper-kinds'
import type { Item, Visit } from '../../../model/visit'
import type { ItemChange, ItemChangeKind, ItemState } from '../../../rules/changes/change'
import { dayOf } from '../../../rules/schedule'
import { namesInLine } from '../names-in-line'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { clockText, runningDayText, untilText } from '../paper-times'
import { roomAfterPlace } from '../room-after-place'

export type Versions = { readonly before: Visit; readonly after: Visit; readonly audience: Audience }

/** A line of one side; `fresh` where it is what changed. */
export type ChangeLine = { readonly words: readonly (Words | Fresh)[]; readonly fresh: boolean }

/** The one part of a line that changed. */
type Fresh = { readonly words: Words; readonly as: { readonly weight: 600 } }

export type ChangeWords = {
  readonly kinds: readonly string[]
  readonly was: readonly ChangeLine[]
  readonly now: readonly ChangeLine[]
}

/** One entry in words: what kind of change it is, how it was, how it is now. */
export function changeWords(frame: PaperFrame, change: ItemChange, versions: Versions): ChangeWords {
  const { say } = frame.composer
  const { kinds, before, after } = change
  const was = before === undefined ? [] : sideOf(frame, change, before, versions, versions.before)
  const ends: readonly ChangeLine[] =
    after === undefined
      ? [news(say('changeSheet.removed'))]
      : kinds.includes('cancelled')
        ? [news(say('changeSheet.cancelled'))]
        : []
  const now = after === undefined || kinds.includes('cancelled') ? [] : sideOf(frame, change, after, versions, versions.after)
  return {
    // What does not take place is neither later nor elsewhere.
    kinds: (kinds.includes('cancelled') ? (['cancelled'] as const) : kinds).map((kind) =>
      say(`changeSheet.kinds.${direction(kind, change)}`)
    ),
    was,
    now: [...ends, ...now, ...besides(frame, change)]
  }
}

function sideOf(
  frame: PaperFrame,
  { kinds, before, after, item }: ItemChange,
  state: ItemState,
  versions: Versions,
  visit: Visit
): readonly ChangeLine[] {
  const { read, say } = frame.composer
  const whole = before === undefined
  const differs = (...named: readonly ItemChangeKind[]): boolean => whole || named.some((kind) => kinds.includes(kind))
  const otherDay =
    before !== undefined && after !== undefined && dayOf(versions.before, before.time) !== dayOf(versions.after, after.time)
  const hours = hoursOf(frame, state, versions.audience, otherDay)
  const place = state.place === undefined ? undefined : visit.places[state.place]
  const name = place === undefined ? undefined : read(place.shortName ?? place.name, `places.${place.id}.name`)
  const given = read(state.room, `items.${item}.room`)
  const room = given === undefined || name === undefined ? given : roomAfterPlace(given, frame.language)
  // A new room in the same place is all that changed of the line.
  const fresh = state === after && kinds.includes('room') && room !== undefined
  const where = [name, fresh ? ({ words: room, as: { weight: 600 } } as const) : room].filter((part) => part !== undefined)
  const record = visit.items[item]
  return [
    { words: [hours], fresh: differs('moved', 'lengthened') },
    { words: [read(state.title, `items.${item}.title`) ?? ''], fresh: differs('renamed') },
    ...(where.length === 0
      ? []
      : [
          {
            words: where.flatMap((part, index) => (index === 0 ? [part] : [say('papers.list.separator'), part])),
            fresh: differs('place') && !whole
          }
        ]),
    ...(kinds.includes('status') ? [{ words: [say(`changeSheet.statuses.${state.status}`)], fresh: true }] : []),
    ...(kinds.includes('remarks') && record !== undefined ? remarksOf(frame, record) : [])
  ]
}

/** What is said in words beside the entry; told on both sides where it changed. */
function remarksOf({ composer }: PaperFrame, item: Item): readonly ChangeLine[] {
  const texts = (['givenBy', 'remarks', 'dress'] as const).map((field) => composer.read(item[field], `items.${item.id}.${field}`))
  return texts.flatMap((text) => (text === undefined ? [] : [{ words: [text], fresh: true }]))
}

function besides(frame: PaperFrame, { kinds, joined, left, before, after }: ItemChange): readonly ChangeLine[] {
  const { composer, visit } = frame
  const { say } = composer
  const names = (ids: ItemChange['joined']): string =>
    namesInLine(
      ids.flatMap((id) => visit.people[id] ?? []),
      composer,
      false
    )
  if (before === undefined || after === undefined || kinds.includes('cancelled')) return []
  const [more, fewer] = [names(joined), names(left)]
  const people = kinds.includes('people')
  return [
    ...(people && more !== '' ? [news(say('changeSheet.joined', { names: more }))] : []),
    ...(people && fewer !== '' ? [news(say('changeSheet.left', { names: fewer }))] : []),
    ...(people && more === '' && fewer === '' ? [news(say('changeSheet.newPeople'))] : []),
    ...(kinds.includes('other') ? [news(say('changeSheet.details'))] : [])
  ]
}

function news(words: string): ChangeLine {
  return { words: [words], fresh: true }
}

/** Moved within its day is earlier or later; to another day, another time. */
function direction(kind: ItemChangeKind, { before, after }: ItemChange): ItemChangeKind | 'earlier' | 'later' {
  const [was, now] = [before?.time, after?.time]
  if (kind !== 'moved' || was?.kind !== 'timed' || now?.kind !== 'timed') return kind
  if (dateOf(was.startWall) !== dateOf(now.startWall) || was.startZone !== now.startZone) return kind
  return now.start < was.start ? 'earlier' : now.start > was.start ? 'later' : kind
}

function hoursOf({ composer, language, visit }: PaperFrame, { time }: ItemState, audience: Audience, withDay: boolean): string {
  const { say } = composer
  const day = dayOf(visit, time)
  if (day === undefined) return say('changeSheet.open')
  const date = runningDayText(day, language)
  if (time.kind !== 'timed' || (time.precision === 'hidden' && audience === 'guests')) return date
  const start = clockText(clockOf(time.startWall), language)
  const hours = time.end - time.start <= 5 * 60_000 ? start : start + untilText(clockOf(time.endWall), language)
  return withDay ? say('changeSheet.withDay', { day: date, hours }) : hours
}
