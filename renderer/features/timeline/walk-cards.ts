import type { ItemId } from '../../../shared/base/id'
import { focusItem, showItem } from './show-on-timeline'
import type { CardPlace, TimelineLayout } from './timeline-layout'
import type { TimelineActs } from './timeline-wishes'

type Pressed = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Arrows go from card to card: up and down through a day, left and right to what is nearest there. Says whether it was one. */
export function walkCards(layout: TimelineLayout, from: ItemId, event: Pressed, acts: TimelineActs): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  const next = neighbour(layout, from, event.key)
  if (next === undefined) return false
  acts.select(next, event.shiftKey ? 'also' : 'only')
  showItem(document.querySelector('[data-timeline]'), next)
  focusItem(next)
  return true
}

function neighbour(layout: TimelineLayout, from: ItemId, key: string): ItemId | undefined {
  const index = layout.days.findIndex((day) => own(day.cards).some(({ entry }) => entry.item.id === from))
  const cards = own(layout.days[index]?.cards ?? [])
  const at = cards.findIndex(({ entry }) => entry.item.id === from)
  const here = cards[at]
  if (here === undefined) return undefined
  switch (key) {
    case 'ArrowUp':
      return cards[at - 1]?.entry.item.id
    case 'ArrowDown':
      return cards[at + 1]?.entry.item.id
    case 'Home':
      return cards[0]?.entry.item.id
    case 'End':
      return cards.at(-1)?.entry.item.id
    case 'ArrowRight':
    case 'ArrowLeft':
      return beside(layout, index, here, key === 'ArrowRight' ? 1 : -1)?.entry.item.id
    default:
      return undefined
  }
}

/** In another lane of the same hours first, then in the next day that has anything. */
function beside(layout: TimelineLayout, index: number, here: CardPlace, step: 1 | -1): CardPlace | undefined {
  const day = layout.days[index]
  const inDay = own(day?.cards ?? []).filter(
    (other) =>
      other !== here && (other.x - here.x) * step > 0 && other.y < here.y + here.height && here.y < other.y + other.height
  )
  if (inDay.length > 0) return nearest(inDay, here)
  for (let next = index + step; layout.days[next] !== undefined; next += step) {
    const cards = own(layout.days[next]?.cards ?? [])
    if (cards.length > 0) return nearest(cards, here)
  }
  return undefined
}

function nearest(cards: readonly CardPlace[], here: CardPlace): CardPlace | undefined {
  return [...cards].sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]
}

function own(cards: readonly CardPlace[]): readonly CardPlace[] {
  return cards.filter(({ entry }) => !entry.continued)
}
