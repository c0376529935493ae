import { expect, it } from 'vitest'
import { partAmongShown } from '../../../../../shared/export/papers/part-first/part-among-shown'

const shown = [
  { name: 'cover', digest: 'c1', pages: 1 },
  { name: 'talks', digest: 't1', pages: 2 },
  { name: 'visit', digest: 'v1', pages: 1 },
  { name: 'people', digest: 'p1', pages: 1 }
]

it('puts the new pages in their places and keeps the others', () => {
  const now = shown.map(({ name, digest }) => ({ name, digest: name === 'talks' ? 't2' : digest }))
  expect(partAmongShown(shown, now, new Map([[1, 3]]))).toEqual({
    sections: [shown[0], { name: 'talks', digest: 't2', pages: 3 }, shown[2], shown[3]],
    sheets: [
      { of: 'shown', page: 1 },
      { of: 'part', page: 1 },
      { of: 'part', page: 2 },
      { of: 'part', page: 3 },
      { of: 'shown', page: 4 },
      { of: 'shown', page: 5 }
    ]
  })
})

it('says of what was not made that it is as it was, so that the next comparison finds it', () => {
  const now = [
    { name: 'people', digest: 'p2' },
    { name: 'talks', digest: 't2' },
    { name: 'gifts', digest: 'g1' }
  ]
  expect(partAmongShown(shown, now, new Map([[1, 1]]))).toEqual({
    sections: [
      { name: 'people', digest: 'p1', pages: 1 },
      { name: 'talks', digest: 't2', pages: 1 }
    ],
    sheets: [
      { of: 'shown', page: 5 },
      { of: 'part', page: 1 }
    ]
  })
})
