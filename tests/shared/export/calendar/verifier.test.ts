import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { groupCalendar, personCalendar, visitCalendar } from '../../../../shared/export/calendar/build-calendar'
import { issueCalendar } from '../../../../shared/export/calendar/issue-calendar'
import type { Visit } from '../../../../shared/model/visit'
import { decodeExchange } from '../../../../shared/storage/exchange'
import { anOffice } from '../../../builders/visit'
import { smallVisit } from './small-visit'

const project = join(import.meta.dirname, '../../../..')
const python = '/usr/bin/python3'
/** The checker stands beside the project where it is built, one folder up or further. */
const verifier = ['..', '../..', '../../..'].map((up) => join(project, up, 'shared/tools/verify_ics.py')).find(existsSync)
const reason = whyNot()

function whyNot(): string | undefined {
  if (verifier === undefined) return 'the checker verify_ics.py is not beside the project'
  return spawnSync(python, ['-c', 'import icalendar, dateutil']).status === 0
    ? undefined
    : `${python} has no icalendar: apt-get install python3-icalendar`
}

function samples(): readonly (readonly [string, Visit])[] {
  const folder = join(project, 'assets/samples')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.visit.json'))
    .map((name) => {
      const decoded = decodeExchange(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      if (!decoded.ok) throw new Error(`${name} is not a visit: ${JSON.stringify(decoded.refusal)}`)
      return [name, decoded.value.visit] as const
    })
}

/** Every calendar that a visit can leave as: two audiences, of the draft and of an issue, each group and each person, in four languages. */
function writeAll(visit: Visit, folder: string): readonly string[] {
  const files: string[] = []
  const keep = (name: string, built: { readonly text: string } | undefined): void => {
    if (built === undefined) return
    files.push(join(folder, name))
    writeFileSync(join(folder, name), built.text)
  }
  for (const language of languages) {
    const wish = { visit, office: anOffice(), language, at: '2024-02-20T08:00:00Z' }
    for (const audience of ['guests', 'organisers'] as const) {
      keep(`${audience}.${language}.ics`, visitCalendar({ ...wish, audience }))
      const issues = [{ number: 1, at: wish.at, visit }]
      keep(`issue-${audience}.${language}.ics`, issueCalendar({ ...wish, issues, reader: { kind: audience } }))
    }
    for (const group of Object.values(visit.groups)) keep(`group-${group.id}.${language}.ics`, groupCalendar({ ...wish, group }))
    for (const person of Object.values(visit.people)) keep(`${person.id}.${language}.ics`, personCalendar({ ...wish, person }))
  }
  return files
}

if (reason !== undefined) console.warn(`Left out: the check of calendars by verify_ics.py, because ${reason}.`)

it.skipIf(reason !== undefined).each([['a small visit', smallVisit()] as const, ...samples()])(
  'the strict checker finds nothing in any calendar of %s',
  (_, visit) => {
    const folder = mkdtempSync(join(tmpdir(), 'calendars-'))
    try {
      const files = writeAll(visit, folder)
      expect(files.length).toBeGreaterThan(8)
      const run = spawnSync(python, [verifier ?? '', '--strict', '--quiet', ...files], { encoding: 'utf8' })
      const lines = run.stdout.split('\n')
      expect({
        status: run.status,
        failed: lines.filter((line) => line.startsWith('FAIL')),
        checked: lines.filter((line) => / passed, 0 failed$/.test(line)).length,
        error: run.stderr
      }).toEqual({ status: 0, failed: [], checked: files.length, error: '' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  120_000
)
