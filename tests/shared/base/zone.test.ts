import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WallTime, wallFromMs } from '../../../shared/base/wall-time'
import { isZone, wallAt, wallToInstant, type Zone } from '../../../shared/base/zone'

const wall = (text: string) => text as WallTime
const zone = (name: string) => name as Zone
const utc = (text: string) => Date.parse(text)

describe('a wall time in a zone', () => {
  it('means one instant where the clock runs evenly', () => {
    expect(wallToInstant(wall('2024-03-06T09:30'), zone('Asia/Shanghai'))).toEqual({ ok: true, value: utc('2024-03-06T01:30Z') })
    expect(wallToInstant(wall('2024-03-04T23:55'), zone('Europe/Moscow'))).toEqual({ ok: true, value: utc('2024-03-04T20:55Z') })
  })

  it('takes the first passage of a doubled hour unless the second is asked for', () => {
    const doubled = wall('2024-10-27T02:30')
    expect(wallToInstant(doubled, zone('Europe/Paris'))).toEqual({ ok: true, value: utc('2024-10-27T00:30Z') })
    expect(wallToInstant(doubled, zone('Europe/Paris'), 'second')).toEqual({ ok: true, value: utc('2024-10-27T01:30Z') })
  })

  it('refuses a missing hour and offers the minute before the gap and the one after it', () => {
    expect(wallToInstant(wall('2024-03-31T02:30'), zone('Europe/Paris'))).toEqual({
      ok: false,
      refusal: {
        kind: 'missing-hour',
        wall: '2024-03-31T02:30',
        zone: 'Europe/Paris',
        before: '2024-03-31T01:59',
        after: '2024-03-31T03:00'
      }
    })
  })

  it('offers the neighbours of a gap of half an hour and of a day that was left out', () => {
    const lordHowe = wallToInstant(wall('2024-10-06T02:15'), zone('Australia/Lord_Howe'))
    expect(lordHowe).toMatchObject({ ok: false, refusal: { before: '2024-10-06T01:59', after: '2024-10-06T02:30' } })
    const samoa = wallToInstant(wall('2011-12-30T12:00'), zone('Pacific/Apia'))
    expect(samoa).toMatchObject({ ok: false, refusal: { before: '2011-12-29T23:59', after: '2011-12-31T00:00' } })
  })

  it('comes back from its instant unchanged, in every zone and minute that exists', () => {
    const zones = [
      'Asia/Shanghai',
      'Europe/Moscow',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/Caracas'
    ]
    const minutes = fc.integer({ min: utc('1990-01-01T00:00Z') / 60_000, max: utc('2037-12-31T00:00Z') / 60_000 })
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (name, minute) => {
        const shown = wallFromMs(minute * 60_000)
        const instant = wallToInstant(shown, zone(name))
        if (instant.ok) expect(wallAt(zone(name), instant.value)).toBe(shown)
        else expect(instant.refusal.after > instant.refusal.before).toBe(true)
      })
    )
  })
})

it('knows names of zones, and neither offsets nor nonsense', () => {
  expect(['Asia/Shanghai', 'UTC', 'America/Argentina/Buenos_Aires'].map(isZone)).toEqual([true, true, true])
  expect(['+08:00', 'Asia/Atlantis', '', '../etc/passwd'].map(isZone)).toEqual([false, false, false, false])
})
