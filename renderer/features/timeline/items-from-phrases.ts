import type { PlaceId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { type WallDate, wallTimeAt } from '../../../shared/base/wall-time'
import type { Command } from '../../../shared/commands/command'
import { orderKeysAfter } from '../../../shared/commands/place-record'
import type { Item, Place, Visit } from '../../../shared/model/visit'
import { foldText } from '../../../shared/rules/fold-text'
import { minutesBetween } from '../../../shared/rules/parse-hours'
import { newId } from '../../state/new-id'
import { blankItem } from '../programme/new-item'
import type { ReadLine } from './reading-preview'

type Setting = {
  /** The day of lines that name none. */
  readonly day: WallDate
  readonly language: Language
  /** Places and people that were left out stay out. */
  readonly without: ReadonlySet<string>
}

/** Items as phrases describe them, with the places that are new, as one step; without an hour they wait in the pool. */
export function itemsFromPhrases(visit: Visit, lines: readonly ReadLine[], setting: Setting): Command {
  const places = newPlaces(visit, lines, setting.language)
  const orders = orderKeysAfter(visit, 'items', lines.length)
  const items = lines.map((line, index): Item => {
    const order = orders[index]
    return { ...itemOf(visit, line, places, setting), ...(order === undefined ? {} : { order }) }
  })
  const commands: readonly Command[] = [
    ...[...places.values()].map((record) => ({ kind: 'add', collection: 'places', record }) as const),
    ...items.map((record) => ({ kind: 'add', collection: 'items', record }) as const)
  ]
  const [only] = commands
  return only !== undefined && commands.length === 1 ? only : { kind: 'together', commands }
}

/** One record for each name, however many lines say it. */
function newPlaces(visit: Visit, lines: readonly ReadLine[], language: Language): ReadonlyMap<string, Place> {
  const names = new Map(
    lines.flatMap(({ newPlace }) => (newPlace === undefined ? [] : [[foldText(newPlace), newPlace] as const]))
  )
  const orders = orderKeysAfter(visit, 'places', names.size)
  return new Map(
    [...names].flatMap(([folded, name], index) => {
      const order = orders[index]
      if (order === undefined) return []
      return [[folded, { id: newId<PlaceId>(), order, kind: 'other', name: { [language]: name } } satisfies Place] as const]
    })
  )
}

function itemOf(visit: Visit, line: ReadLine, made: ReadonlyMap<string, Place>, { day, language, without }: Setting): Item {
  const { hours, newPlace, room, unread } = line
  const minutes = hours?.end === undefined ? (hours?.minutes ?? 60) : minutesBetween(hours.start, hours.end)
  const time: Item['time'] =
    hours === undefined
      ? { kind: 'unplaced', minutes }
      : { kind: 'fixed', start: wallTimeAt(line.day ?? day, hours.start), zone: visit.hostZone, minutes, precision: 'exact' }
  const place = line.places.find((id) => !without.has(id)) ?? made.get(foldText(newPlace ?? ''))?.id
  const people = line.people.filter((id) => !without.has(id))
  return {
    ...blankItem(visit, time, line.title, language),
    kind: line.kind,
    groups: [...line.groups],
    ...(place === undefined ? {} : { place }),
    ...(room === undefined || place === undefined ? {} : { room: { [language]: room } }),
    ...(unread === undefined ? {} : { notes: { [language]: unread } }),
    participants: people.map((person) => ({ person, role: 'member' }))
  }
}
