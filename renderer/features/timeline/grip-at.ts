import type { PointerEvent } from 'react'
import type { ItemId } from '../../../shared/base/id'
import { aimAt } from './aim-at'
import type { Grip } from './drag-session'
import type { TimelineLayout } from './timeline-layout'

/** Pixels of a card's ends that are taken for resizing, and the least height of a card that has them. */
const [edge, least] = [5, 20] as const

/** What a press takes hold of: a card, one of its ends, or empty ground to draw upon. */
export function gripAt(layout: TimelineLayout, event: PointerEvent<HTMLElement>, chosen: ReadonlySet<ItemId>): Grip | undefined {
  const target = event.target instanceof Element ? event.target : null
  const column = target?.closest<HTMLElement>('[data-date]')
  if (target === null || column === null || column === undefined || target.closest('input, button') !== null) return undefined
  const box = column.getBoundingClientRect()
  const index = layout.days.findIndex(({ date }) => date === column.dataset.date)
  const day = layout.days[index]
  const aim = aimAt(layout, (layout.edges[index] ?? 0) + event.clientX - box.left, event.clientY - box.top)
  if (day === undefined || aim === undefined) return undefined
  const card = target.closest<HTMLElement>('[data-card]')
  if (card === null) return { kind: 'draw', day, lane: aim.lane, minute: aim.minute }
  const continued = card.dataset.continued !== undefined
  const lead = day.cards.find(({ entry }) => entry.item.id === card.dataset.card && entry.continued === continued)
  if (lead === undefined || continued) return undefined
  const { item } = lead.entry
  const inside = event.clientY - card.getBoundingClientRect().top
  if (lead.height >= least && !lead.folded && item.time.kind !== 'leg') {
    if (inside <= edge) return { kind: 'start', lead, day, minute: aim.minute }
    if (inside >= lead.height - edge && lead.entry.end <= 1440) return { kind: 'end', lead, day, minute: aim.minute }
  }
  const ids = chosen.has(item.id) ? [...chosen] : [item.id]
  return { kind: 'move', ids, lead, day, minute: lead.folded ? lead.entry.start : aim.minute }
}
