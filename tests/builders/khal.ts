import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, dateOf } from '../../shared/base/wall-time'
import { wallAt } from '../../shared/base/zone'
import { eventUid } from '../../shared/export/calendar/event-uid'
import type { Visit } from '../../shared/model/visit'
import { itemsOfReader } from '../../shared/rules/items-of-reader'
import type { Reader } from '../../shared/rules/reader'

const program = '/usr/bin/khal'

/** Whether khal, a calendar program that we did not write, is there; says so where it is not. */
export function hasKhal(): boolean {
  const there = spawnSync(program, ['--version']).status === 0
  if (!there) console.warn('Left out: imports by khal, because it is not there (apt-get install khal).')
  return there
}

/** One user's khal with an empty calendar in a folder of its own, on the clock of a zone. */
export function aKhal(folder: string, zone: string) {
  const config = join(folder, 'config')
  mkdirSync(join(folder, 'calendar'), { recursive: true })
  writeFileSync(
    config,
    `[calendars]
[[visit]]
path = ${join(folder, 'calendar')}
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[sqlite]
path = ${join(folder, 'database')}
[default]
default_calendar = visit
`
  )
  const run = (...words: readonly string[]): string => {
    const done = spawnSync(program, ['-c', config, ...words], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, LC_ALL: 'C.UTF-8' }
    })
    if (done.status !== 0) throw new Error(`khal ${words[0]}: ${done.stderr}`)
    return done.stdout
  }
  return {
    importFile: (path: string) => run('import', '--batch', '-a', 'visit', path),
    importFiles: (paths: readonly string[]) => run('import', '--batch', '-a', 'visit', ...paths),
    /** `uid start end` of what takes place, by the clock of the zone, whole days as days. */
    plan: (from: string, until: string): readonly string[] => {
      const lines = run('list', '--once', '--day-format', '', '--format', '{status}|{uid}|{start-long}|{end-long}', from, until)
      const entries = lines.split('\n').filter((line) => line.includes('|') && !line.startsWith('CANCELLED'))
      return [...new Set(entries.map((line) => line.split('|').slice(1).join(' ')))].sort()
    }
  }
}

/** What a reader's calendar should say, in the same words. */
export function planned(visit: Visit, reader: Reader, zone: string): readonly string[] {
  return itemsOfReader(visit, reader)
    .filter(({ item }) => item.status !== 'cancelled')
    .map(({ item, time }) => {
      const uid = eventUid(visit.id, item.id, reader)
      if (time.kind === 'days') return `${uid} ${time.from} ${time.until}`
      const [start, end] = [wallAt(zone as never, time.start), wallAt(zone as never, time.end)]
      if (time.precision !== 'hidden') return `${uid} ${start} ${end}`
      return `${uid} ${dateOf(time.startWall)} ${addDays(dateOf(time.startWall), 0)}`
    })
    .sort()
}
