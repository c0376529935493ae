import { readFileSync } from 'node:fs'
import { addDays, addWallMinutes, type WallTime } from '../../../shared/base/wall-time'
import type { Item, ItemKind, Visit } from '../../../shared/model/visit'
import { decodeExchange } from '../../../shared/storage/exchange'

const kinds: readonly ItemKind[] = ['meeting', 'site-visit', 'meal', 'transfer', 'session']

/** The Moscow sample grown to so many items over ten days: the same people and places, each lane busy without a clash. */
export function visitOf(count: number): Visit {
  const file: unknown = JSON.parse(readFileSync('assets/samples/moscow-shenzhen-2024.visit.json', 'utf8'))
  const decoded = decodeExchange(file)
  if (!decoded.ok) throw new Error(`the sample is no visit: ${decoded.refusal.kind}`)
  const { visit } = decoded.value
  const places = Object.keys(visit.places)
  const groups = Object.keys(visit.groups)
  const perDay = Math.ceil(count / 10)
  const items: Record<string, unknown> = {}
  for (let number = 0; number < count; number += 1) {
    const day = addDays(visit.from, Math.floor(number / perDay))
    const start = addWallMinutes(`${day}T06:00` as WallTime, (number % perDay) * 10)
    const id = `item-${number}`
    items[id] = {
      id,
      order: `a${String(number).padStart(4, '0')}`,
      kind: kinds[number % kinds.length],
      time: { kind: 'fixed', start, zone: visit.hostZone, minutes: 5, precision: 'exact' },
      title: { en: `Stop number ${number}`, ru: `Объект ${number}`, zh: `第${number}项`, fr: `Étape ${number}` },
      status: 'confirmed',
      audience: { kind: 'guests' },
      place: places[number % places.length],
      groups: [groups[number % groups.length]],
      participants: [],
      agenda: [],
      points: []
    } satisfies Record<keyof Pick<Item, 'id' | 'order' | 'kind' | 'time' | 'title'>, unknown> & Record<string, unknown>
  }
  const grown = { ...visit, id: 'thousand', until: addDays(visit.from, 9), items, outcomes: {}, receptions: [], seatingPlans: {} }
  const checked = decodeExchange({ format: 'attache-visit', version: 1, visit: grown })
  if (!checked.ok) throw new Error(`the grown visit is none: ${JSON.stringify(checked.refusal)}`)
  return checked.value.visit
}
