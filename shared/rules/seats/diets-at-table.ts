import type { PersonId } from '../../base/id'
import type { LocalizedText } from '../../base/localized-text'
import type { Item, SeatingPlan, Visit } from '../../model/visit'

/** What the kitchen must know, and whose it is, in the order of the chairs. */
export type DietAtTable = { readonly needs: LocalizedText; readonly people: readonly PersonId[] }

/** Needs of those who sit at a meal, equal ones together; empty for whatever is no meal. */
export function dietsAtTable({ people }: Visit, item: Item, { seats }: SeatingPlan, table?: string): readonly DietAtTable[] {
  if (item.kind !== 'meal') return []
  const found = new Map<string, DietAtTable>()
  for (const seat of seats) {
    const person = seat.person === undefined ? undefined : people[seat.person]
    const needs = person?.diet?.needs
    if (person === undefined || needs === undefined || (table !== undefined && seat.table !== table)) continue
    const key = JSON.stringify(needs)
    const before = found.get(key)
    found.set(key, { needs, people: [...(before?.people ?? []), person.id] })
  }
  return [...found.values()]
}
