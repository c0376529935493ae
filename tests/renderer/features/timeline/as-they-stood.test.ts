import { expect, test } from 'vitest'
import { asTheyStood, cardKey } from '../../../../renderer/features/timeline/as-they-stood'
import type { CardPlace } from '../../../../renderer/features/timeline/timeline-layout'

const cardsOf = (...keys: readonly string[]) =>
  keys.map((key) => ({ entry: { item: { id: key.replace('+', '') }, continued: key.endsWith('+') } }) as CardPlace)
const keysOf = (cards: readonly CardPlace[]) => cards.map(cardKey)

test('a card that passed others keeps its place among them', () => {
  expect(keysOf(asTheyStood(cardsOf('b', 'c', 'd', 'a'), cardsOf('a', 'b', 'c', 'd')))).toEqual(['a', 'b', 'c', 'd'])
})
test('a new card stands last, and one that is gone leaves no gap', () => {
  expect(keysOf(asTheyStood(cardsOf('x', 'b', 'a'), cardsOf('a', 'gone', 'b')))).toEqual(['a', 'b', 'x'])
})
test('the two cards of an item past midnight are two', () => {
  expect(keysOf(asTheyStood(cardsOf('b', 'night+'), cardsOf('night+', 'b')))).toEqual(['night+', 'b'])
})
