import { describe, expect, it } from 'vitest'
import { decodeExchange, encodeExchange } from '../../../shared/storage/exchange'
import { migrate } from '../../../shared/storage/migrations'
import { anItem, aPerson, aVisit } from '../../builders/visit'

const visit = aVisit({
  people: [aPerson('head')],
  items: [anItem('talks', { participants: [{ person: 'head', role: 'head' }] })]
})
const file = () => JSON.parse(encodeExchange({ visit, issues: [] }))

function refusalOf(change: (value: ReturnType<typeof file>) => void): unknown {
  const value = file()
  change(value)
  const decoded = decodeExchange(value)
  return decoded.ok ? undefined : decoded.refusal
}

describe('an exchange file', () => {
  it('comes back as it was written, issues included', () => {
    const issues = [{ number: 1, at: '2024-03-04T06:20:00Z', author: 'Protocol', remark: 'First', visit }]
    expect(decodeExchange(JSON.parse(encodeExchange({ visit, issues })))).toEqual({ ok: true, value: { visit, issues } })
  })

  it('of another kind, a newer or an unknown version is refused as such', () => {
    expect(decodeExchange([])).toEqual({ ok: false, refusal: { kind: 'not-a-visit-file' } })
    expect(refusalOf((value) => delete value.format)).toEqual({ kind: 'not-a-visit-file' })
    expect(refusalOf((value) => Object.assign(value, { version: 2 }))).toEqual({ kind: 'newer-version', version: 2, known: 1 })
    expect(refusalOf((value) => Object.assign(value, { version: '1' }))).toEqual({ kind: 'unknown-version', version: '1' })
  })

  it.each([
    [
      'an unknown field',
      (value: ReturnType<typeof file>) => Object.assign(value.visit.items.talks, { colour: 'red' }),
      'wrong-shape',
      'visit.items.talks'
    ],
    [
      'a field that is missing',
      (value: ReturnType<typeof file>) => delete value.visit.items.talks.title,
      'wrong-shape',
      'visit.items.talks.title'
    ],
    [
      'an unknown zone',
      (value: ReturnType<typeof file>) => Object.assign(value.visit.items.talks.time, { zone: 'Asia/Atlantis' }),
      'unknown-zone',
      'visit.items.talks.time.zone'
    ],
    [
      '30 February',
      (value: ReturnType<typeof file>) => Object.assign(value.visit.items.talks.time, { start: '2024-02-30T09:00' }),
      'no-such-day',
      'visit.items.talks.time.start'
    ],
    [
      'a missing person',
      (value: ReturnType<typeof file>) => Object.assign(value.visit, { dutyOfficer: 'nobody' }),
      'missing-reference',
      'visit.dutyOfficer'
    ],
    [
      'a record under another id',
      (value: ReturnType<typeof file>) => Object.assign(value.visit.items.talks, { id: 'signing' }),
      'id-differs',
      'visit.items.talks'
    ],
    [
      'an end before its start',
      (value: ReturnType<typeof file>) => Object.assign(value.visit, { until: '2024-03-01' }),
      'end-before-start',
      'visit.until'
    ],
    [
      'a control character in a name',
      (value: ReturnType<typeof file>) => Object.assign(value.visit.title, { en: 'a\u2028b' }),
      'wrong-shape',
      'visit.title.en'
    ],
    [
      'a lone half of a character',
      (value: ReturnType<typeof file>) => Object.assign(value.visit.title, { en: '\ud800' }),
      'wrong-shape',
      'visit.title.en'
    ]
  ])('with %s is refused with its place', (_what, change, kind, path) => {
    expect(refusalOf(change)).toMatchObject({ kind, path })
  })
})

it('a migration runs each step from the version of the file, in order, and never more', () => {
  const steps = new Map([
    [1, (value: unknown) => [value, 'to 2']],
    [2, (value: unknown) => [value, 'to 3']]
  ])
  expect(migrate('visit', 1, steps, 3)).toEqual([['visit', 'to 2'], 'to 3'])
  expect(migrate('visit', 2, steps, 3)).toEqual(['visit', 'to 3'])
  expect(migrate('visit', 3, steps, 3)).toBe('visit')
})
