import type { Item, SeatingPlan } from '../../../model/visit'
import { itemsInOrder } from '../../../rules/item-order'
import type { PaperFrame } from '../paper-frame'

export type ItemPlan = { readonly item: Item; readonly plan: SeatingPlan }

/** Plans of the programme in its order, each with its item; what is cancelled has none. */
export function plansInOrder({ visit }: PaperFrame): readonly ItemPlan[] {
  return itemsInOrder(visit)
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((item) => (item.seatingPlans ?? []).flatMap((id) => visit.seatingPlans[id] ?? []).map((plan) => ({ item, plan })))
}
