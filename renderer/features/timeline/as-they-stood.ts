import type { CardPlace } from './timeline-layout'

/**
 * The cards in the order in which they stood before, new ones last. A card that has moved among the nodes of its day makes the
 * browser build all those between anew, and only who reads the day in order asks for that: it may follow a frame later.
 */
export function asTheyStood(cards: readonly CardPlace[], before: readonly CardPlace[]): readonly CardPlace[] {
  if (cards === before) return cards
  const rank = new Map(before.map((card, index) => [cardKey(card), index]))
  const rankOf = (card: CardPlace): number => rank.get(cardKey(card)) ?? before.length
  return [...cards].sort((a, b) => rankOf(a) - rankOf(b))
}

/** An item past midnight has a card on each of its two days. */
export function cardKey({ entry: { item, continued } }: CardPlace): string {
  return continued ? `${item.id}+` : item.id
}
