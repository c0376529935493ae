import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packLanes, type Wish } from '../../../../shared/rules/timeline/pack-lanes'

const wish = (first: number, last: number, start: number, end: number): Wish => ({ first, last, start, end })

test('an item for all lanes takes them all where they are free', () => {
  expect(packLanes([wish(0, 2, 600, 660)], 3)).toEqual({ slots: [{ from: 0, until: 3 }], columns: [1, 1, 1] })
})

test('two items of one lane at once stand side by side', () => {
  expect(packLanes([wish(0, 0, 600, 660), wish(0, 0, 630, 700)], 1)).toEqual({
    slots: [
      { from: 0, until: 0.5 },
      { from: 0.5, until: 1 }
    ],
    columns: [2]
  })
})

test('a joint item beside one of its first lane gives way there and keeps the other lanes', () => {
  const { slots } = packLanes([wish(0, 0, 510, 555), wish(0, 2, 530, 560)], 3)
  expect(slots).toEqual([
    { from: 0, until: 0.5 },
    { from: 0.5, until: 3 }
  ])
})

test('two joint items at once share the common ground evenly', () => {
  const { slots } = packLanes([wish(0, 1, 600, 660), wish(0, 1, 600, 660)], 2)
  expect(slots).toEqual([
    { from: 0, until: 1 },
    { from: 1, until: 2 }
  ])
})

test('items that touch keep the whole lane', () => {
  const { slots } = packLanes([wish(0, 0, 600, 660), wish(0, 0, 660, 720)], 1)
  expect(slots).toEqual([
    { from: 0, until: 1 },
    { from: 0, until: 1 }
  ])
})

test('no two items cover each other, and each begins in its own lane', () => {
  const wishes = fc.array(
    fc
      .record({ first: fc.nat(4), reach: fc.nat(4), start: fc.nat(48), length: fc.integer({ min: 1, max: 12 }) })
      .map(({ first, reach, start, length }) => wish(first, Math.min(4, first + reach), start * 15, (start + length) * 15)),
    { maxLength: 40 }
  )
  fc.assert(
    fc.property(wishes, (asked) => {
      const { slots } = packLanes(asked, 5)
      expect(slots).toHaveLength(asked.length)
      for (const [index, slot] of slots.entries()) {
        const own = asked[index] as Wish
        expect(slot.from).toBeGreaterThanOrEqual(own.first)
        expect(slot.until).toBeLessThanOrEqual(own.last + 1 + 1e-9)
        expect(slot.until - slot.from).toBeGreaterThan(0)
        for (const [other, there] of slots.entries()) {
          const its = asked[other] as Wish
          if (other <= index || own.start >= its.end || its.start >= own.end) continue
          expect(slot.until <= there.from + 1e-9 || there.until <= slot.from + 1e-9).toBe(true)
        }
      }
    }),
    { numRuns: 500 }
  )
})
