import { describe, expect, it } from 'vitest'
import { type Instant, instantsOf, wallAt, zoneSchema } from '../../../../shared/base/zone'
import { eventTime } from '../../../../shared/export/calendar/event-time'
import { blockIsRight, zoneBlock } from '../../../../shared/export/calendar/zone-block'

const zones = Intl.supportedValuesOf('timeZone').map((name) => zoneSchema.parse(name))

describe('blocks of zones', () => {
  it('exist for nearly every zone of Intl, and a zone without one is written in UTC', () => {
    const missing = zones.filter((zone) => zoneBlock(zone) === undefined)
    expect(missing.length).toBeLessThan(5)
    for (const startZone of missing) {
      const start = Date.UTC(2024, 2, 6) as Instant
      const wall = wallAt(startZone, start)
      const time = {
        kind: 'timed',
        precision: 'exact',
        start,
        end: start + 60_000,
        startWall: wall,
        startZone,
        endWall: wall,
        endZone: startZone
      } as const
      expect(eventTime(time)).toEqual({ kind: 'utc', start, end: start + 60_000 })
    }
  })

  it('agree with Intl for at least 400 zones at every twelfth hour of a year, and the others are known to differ', () => {
    const hours = Array.from({ length: 730 }, (_, index) => Date.UTC(2026, 0, 1) + index * 12 * 3_600_000)
    const right = zones.filter((zone) => {
      const block = zoneBlock(zone)
      return block !== undefined && hours.every((hour) => blockIsRight(block, zone, hour))
    })
    expect(right.length).toBeGreaterThan(400)
    expect(right.length).toBeLessThan(zones.length)
  })

  it('change over at the minute at which the clock does', () => {
    const zone = zoneSchema.parse('Europe/Paris')
    const block = zoneBlock(zone)
    const change = Date.UTC(2024, 2, 31, 1)
    for (const instant of [change - 60_000, change, change + 60_000])
      expect(block !== undefined && blockIsRight(block, zone, instant)).toBe(true)
    expect(instantsOf(wallAt(zone, change), zone)).toEqual([change])
  })

  it('do not hold before 1970', () => {
    const zone = zoneSchema.parse('Asia/Shanghai')
    const block = zoneBlock(zone)
    expect(block !== undefined && blockIsRight(block, zone, Date.UTC(1960, 0, 1))).toBe(false)
  })
})
