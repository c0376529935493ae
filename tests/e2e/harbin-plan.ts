// The Harbin sample as a script reads it: what each item is called, where it stands, and how two visits are compared.
import { readFileSync } from 'node:fs'
import type { Item, Visit } from '../../shared/model/visit'
import { itemsInOrder } from '../../shared/rules/item-order'
import { placedTime, schedule } from '../../shared/rules/schedule'
import { decodeExchange } from '../../shared/storage/exchange'

export const sample = visitIn(readFileSync('assets/samples/harbin-expo-2024.visit.json', 'utf8'))

export function itemCalled(title: string): Item {
  const found = itemsInOrder(sample).find((item) => titleOf(item) === title)
  if (found === undefined) throw new Error(`the sample has no ${title}`)
  return found
}

export function titleOf(item: Item): string {
  return item.title.en ?? ''
}

export function lettersOf(item: Item): readonly string[] {
  return item.groups.map((id) => sample.groups[id]?.letter.en ?? '')
}

export function placed(item: Item) {
  const time = placedTime(sample, item.id)
  if (time === undefined) throw new Error(`${item.id} has no hours`)
  return time
}

function visitIn(text: string): Visit {
  const decoded = decodeExchange(JSON.parse(text))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value.visit
}

/** Each item with its kind of time, its true hours and its lanes, in the words both visits share. */
export function linesOf(visit: Visit): readonly string[] {
  return Object.values(visit.items)
    .map((item) => {
      const time = schedule(visit).get(item.id)
      const hours =
        time?.kind === 'timed'
          ? `${new Date(time.start).toISOString()} ${new Date(time.end).toISOString()} ${time.startZone} ${time.endZone}`
          : ''
      const previous = item.time.kind === 'after' ? visit.items[item.time.previous] : undefined
      const letters = item.groups.map((id) => visit.groups[id]?.letter.en ?? '').sort()
      const follows = previous === undefined ? '' : ` after ${titleOf(previous)}`
      return `${item.time.kind}${follows} ${hours} ${letters.join('')} ${titleOf(item)}`
    })
    .sort()
}
