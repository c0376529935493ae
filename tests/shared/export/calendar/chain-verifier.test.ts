import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { eventFiles } from '../../../../shared/export/calendar/event-file'
import { changesCalendar, issueCalendar } from '../../../../shared/export/calendar/issue-calendar'
import type { Reader } from '../../../../shared/rules/reader'
import { anOffice } from '../../../builders/visit'
import { chainOfIssues } from './chain-of-issues'

const python = '/usr/bin/python3'
const project = join(import.meta.dirname, '../../../..')
const verifier = ['..', '../..', '../../..'].map((up) => join(project, up, 'shared/tools/verify_ics.py')).find(existsSync)
const possible = verifier !== undefined && spawnSync(python, ['-c', 'import icalendar, dateutil']).status === 0
if (!possible) console.warn('Left out: re-issues checked by verify_ics.py, because it or python3-icalendar is not there.')

const chain = chainOfIssues()
const office = anOffice({ alarms: { meeting: 15 } })
const [{ visit: first } = { visit: undefined }] = chain
if (first === undefined) throw new Error('no issues')
const readers: readonly (readonly [string, Reader])[] = [
  ['guests', { kind: 'guests' }],
  ['organisers', { kind: 'organisers' }],
  ...Object.values(first.groups).map((group) => [`group-${group.id}`, { kind: 'group', group }] as const),
  ...Object.values(first.people).map((person) => [person.id, { kind: 'person', person }] as const)
]

function check(args: readonly string[]) {
  const run = spawnSync(python, [verifier ?? '', '--strict', '--quiet', ...args], { encoding: 'utf8' })
  const failed = run.stdout.split('\n').filter((line) => line.startsWith('FAIL') || line.startsWith('WARN'))
  return { status: run.status, failed, error: run.stderr }
}

const clean = { status: 0, failed: [], error: '' }

it.skipIf(!possible).each(readers)(
  'each issue follows the one before it by the strict rules for %s',
  (name, reader) => {
    const folder = mkdtempSync(join(tmpdir(), 'chain-'))
    try {
      let compared = 0
      for (const language of reader.kind === 'guests' ? languages : (['ru'] as const)) {
        let before: string | undefined
        for (const { number } of chain) {
          const issues = chain.slice(0, number)
          const path = join(folder, `${name}-${language}-${number}.ics`)
          const built = issueCalendar({ issues, office, language, reader })
          if (built === undefined) continue
          writeFileSync(path, built.text)
          expect([number, check(before === undefined ? [path] : [path, '--prev', before])]).toEqual([number, clean])
          before = path
          compared += 1
        }
      }
      expect(compared).toBeGreaterThanOrEqual(chain.length)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  120_000
)

it.skipIf(!possible)(
  'every calendar of changes and every one-event file stands up to the strict rules',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'chain-'))
    try {
      const files: string[] = []
      const keep = (text: string) => {
        files.push(join(folder, `${files.length}.ics`))
        writeFileSync(files.at(-1) ?? '', text)
      }
      for (const person of Object.values(first.people)) {
        for (const since of [1, 3, 6]) {
          const built = changesCalendar({ issues: chain, office, language: 'zh', reader: { kind: 'person', person }, since })
          if (built !== undefined) keep(built.text)
        }
        const items = new Set(chain.flatMap(({ visit }) => Object.values(visit.items).map((item) => item.id)))
        for (const file of eventFiles({ issues: chain.slice(0, 7), office, language: 'fr', person, items })) keep(file.text)
      }
      expect(files.length).toBeGreaterThan(20)
      expect(check(files)).toEqual(clean)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  120_000
)
