import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { fullDay } from '../../renderer/ui/screen-date'
import type { WallDate } from '../../shared/base/wall-time'
import { apply } from '../../shared/commands/apply'
import type { Command } from '../../shared/commands/command'
import { readPhrase } from '../../shared/rules/phrase/read-phrase'
import { programmeDays } from '../../shared/rules/programme-days'
import { schedule } from '../../shared/rules/schedule'
import { timelineDays } from '../../shared/rules/timeline/timeline-days'
import { visitOnNewDates } from '../../shared/rules/visit-on-new-dates'
import { decodeExchange, encodeExchange } from '../../shared/storage/exchange'

const before = process.env.TZ
afterAll(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

/** Everything that shows or stores an hour, of one sample after a few changes, as one text. */
function hoursOn(machine: string): { readonly offset: number; readonly said: string } {
  process.env.TZ = machine
  const decoded = decodeExchange(JSON.parse(readFileSync('assets/samples/moscow-shenzhen-2024.visit.json', 'utf8')))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  const commands = [
    { kind: 'shift', ids: ['talks'], minutes: 35 },
    { kind: 'move-to-day', ids: ['lunch-6'], day: '2024-03-08' },
    { kind: 'copy-day', copies: [{ id: 'talks', newId: 'talks-2' }], to: '2024-03-05' },
    { kind: 'set-host-zone', zone: 'Asia/Urumqi' },
    { kind: 'set-host-zone', zone: 'Asia/Shanghai' }
  ] as unknown as readonly Command[]
  let { visit } = decoded.value
  for (const command of commands) {
    const applied = apply(visit, command)
    if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
    visit = applied.value.visit
  }
  const programme = programmeDays(visit, () => true)
  const ground = { base: visit.from, from: visit.from, until: visit.until }
  const phrases = ['завтра 12:30-14:00 обед в BYD', '周三9:30到10:15 参观', '7 March 0930-1015 talks', 'demain 23h30-0h30 dîner']
  const said = [
    encodeExchange({ visit, issues: [] }),
    [...schedule(visit)],
    programme.days.map(({ date, entries }) => [
      date,
      fullDay(date, 'en'),
      fullDay(date, 'ru'),
      entries.map(({ item }) => item.id)
    ]),
    timelineDays(visit, programme).days.map((day) => day.entries.map(({ item, start, end }) => [item.id, start, end])),
    phrases.map((phrase) => readPhrase(visit, phrase, ground)),
    visitOnNewDates(visit, { id: visit.id, title: visit.title, from: '2025-10-26' as WallDate })
  ]
  return { offset: new Date('2024-03-06T00:00:00Z').getTimezoneOffset(), said: JSON.stringify(said) }
}

test('a machine in another zone shows and stores the same hours', () => {
  const machines = ['Asia/Shanghai', 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu'].map(hoursOn)
  // Without this the test would say nothing: the machine must really have changed its zone.
  expect(machines.map(({ offset }) => offset)).toEqual([-480, -780, 300, -345])
  expect(new Set(machines.map(({ said }) => said)).size).toBe(1)
})
