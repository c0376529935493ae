import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'

/** Items at which gifts are exchanged and none is named, or one that nobody has chosen yet. */
export function giftMissing(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const item of Object.values(visit.items)) {
    if (item.gifts === undefined || item.status === 'cancelled') continue
    if (item.gifts.length === 0) found.push({ kind: 'gift-missing', items: [item.id] })
    for (const gift of item.gifts) {
      if (visit.gifts[gift]?.state === 'to-choose') found.push({ kind: 'gift-missing', items: [item.id], gift })
    }
  }
  return found
}
