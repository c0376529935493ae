import type { Item, Visit } from '../../model/visit'
import { type Reported, type SigningNeed, signingNeeds } from '../finding'

/** Signings that nobody has provided with a text, a folder, a flag or a pen. A document of the item is its text. */
export function signingIncomplete(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const item of Object.values(visit.items)) {
    if (item.kind !== 'signing' || item.status === 'cancelled') continue
    const missing = signingNeeds.filter((need) => !isProvided(item, need))
    if (missing.length > 0) found.push({ kind: 'signing-incomplete', items: [item.id], missing })
  }
  return found
}

function isProvided(item: Item, need: SigningNeed): boolean {
  if (item.requisites?.some((requisite) => requisite.kind === need)) return true
  return need === 'text' && (item.documents ?? []).length > 0
}
