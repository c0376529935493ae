import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { slackOf, sumOf } from '../transfer-minutes'

/** Transfers whose parts take longer than the transfer: their slack is negative. */
export function transferTooShort(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const item of Object.values(visit.items)) {
    const slack = slackOf(item)
    if (slack === undefined || slack >= 0 || item.status === 'cancelled') continue
    if (item.transfer === undefined || !('minutes' in item.time)) continue
    found.push({ kind: 'transfer-too-short', items: [item.id], has: item.time.minutes, needs: sumOf(item.transfer) })
  }
  return found
}
