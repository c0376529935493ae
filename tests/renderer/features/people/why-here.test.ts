import { expect, it } from 'vitest'
import { whyHere } from '../../../../renderer/features/people/why-here'
import { aPerson } from '../../../builders/visit'

const compare = new Intl.Collator('en').compare
const ranked = (id: string, level: number | undefined, given: Parameters<typeof aPerson>[1] = {}) => ({
  person: aPerson(id, given),
  level,
  name: id
})

it('lets rank decide where the neighbour has another', () => {
  expect(whyHere([ranked('a', 1), ranked('b', 2)], 'b', compare)).toMatchObject({ decides: 'rank', againstRule: false })
})

it('lets the date in post decide between equal ranks', () => {
  const list = [ranked('z', 2, { inPostSince: '2018-03-05' }), ranked('a', 2, { inPostSince: '2019-05-14' })]
  expect(whyHere(list, 'a', compare)).toMatchObject({ decides: 'in-post', againstRule: false })
  expect(whyHere([...list].reverse(), 'a', compare)).toMatchObject({ decides: 'in-post', againstRule: true })
})

it('falls back to the alphabet, and names those of the same rank', () => {
  const why = whyHere([ranked('orlov', 2), ranked('petrov', 2)], 'petrov', compare)
  expect({ ...why, sameRank: why.sameRank.map((person) => person.id) }).toEqual({
    decides: 'alphabet',
    againstRule: false,
    sameRank: ['orlov']
  })
})

it('lets a recorded courtesy go before everything', () => {
  const list = [ranked('a', 5, { courtesyOrder: { order: 'a0', reason: { en: 'Presents the subject' } } }), ranked('b', 2)]
  expect(whyHere(list, 'a', compare)).toMatchObject({ decides: 'courtesy', againstRule: false })
  expect(whyHere(list, 'b', compare)).toMatchObject({ decides: undefined, againstRule: false })
})
