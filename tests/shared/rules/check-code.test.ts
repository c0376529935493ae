import { describe, expect, it } from 'vitest'
import { checkCode, isCheckCode } from '../../../shared/rules/check-code'

describe('check code', () => {
  it('is eight signs without look-alikes, and begins with P for a draft', () => {
    expect(checkCode({ a: 1 }, 'issue')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(checkCode({ a: 1 }, 'draft')).toBe(`P-${checkCode({ a: 1 }, 'issue')}`)
  })

  it('is equal for equal content in any order of keys, and differs where content differs', () => {
    expect(checkCode({ a: 1, b: [{ c: 2, d: undefined }] }, 'issue')).toBe(checkCode({ b: [{ c: 2 }], a: 1 }, 'issue'))
    const codes = new Set(Array.from({ length: 500 }, (_, n) => checkCode({ n }, 'issue')))
    expect(codes.size).toBe(500)
  })

  it('shows any one misread sign', () => {
    const code = checkCode('programme', 'issue')
    expect(isCheckCode(code)).toBe(true)
    for (const at of [0, 1, 2, 3, 5, 6, 7, 8]) {
      for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const misread = code.slice(0, at) + sign + code.slice(at + 1)
        expect(isCheckCode(misread)).toBe(misread === code)
      }
    }
  })
})
