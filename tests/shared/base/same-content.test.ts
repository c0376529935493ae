import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json'
import { sameContent } from '../../../shared/base/same-content'

const leaf = fc.constantFrom('a', 'b', 0, 1, true, false, null)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('tree'), { maxKeys: 3 })
  )
}))

test('values say the same exactly when their canonical texts are the same', () => {
  fc.assert(
    fc.property(tree, tree, (one, other) => {
      expect(sameContent(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
      expect(sameContent(one, structuredClone(one))).toBe(true)
    }),
    { numRuns: 1000 }
  )
})

test('the order of keys says nothing, nor does an undefined field', () => {
  expect(sameContent({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined })).toBe(true)
})

test('a list is not a record', () => {
  expect([sameContent([], {}), sameContent({}, [])]).toEqual([false, false])
})
