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

/** The checker once for each list of words, all in one process: starting one takes longer than checking. */
const many = `
import contextlib, io, json, runpy, sys
def check(words):
  out = io.StringIO()
  sys.argv = ['verify_ics.py', '--strict', '--quiet', *words]
  try:
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
      runpy.run_path(sys.argv_path, run_name='__main__')
    status = 0
  except SystemExit as end:
    status = end.code or 0
  failed = [line for line in out.getvalue().split('\\n') if line.startswith(('FAIL', 'WARN', 'Traceback'))]
  return {'status': status, 'failed': failed}
sys.argv_path = sys.argv[1]
print(json.dumps([check(words) for words in json.load(sys.stdin)]))`

type Checked = { readonly status: number; readonly failed: readonly string[] }

function check(lists: readonly (readonly string[])[]): readonly Checked[] {
  const run = spawnSync(python, ['-c', many, verifier ?? ''], {
    input: JSON.stringify(lists),
    encoding: 'utf8',
    maxBuffer: 64_000_000
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Checked[]
}

const clean: Checked = { status: 0, failed: [] }

it.skipIf(!possible)(
  'each issue follows the one before it by the strict rules, for every reader, for guests in every language',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'chain-'))
    try {
      const lists: string[][] = []
      for (const [name, reader] of readers) {
        for (const language of reader.kind === 'guests' ? languages : (['ru'] as const)) {
          let before: string | undefined
          for (const { number } of chain) {
            const built = issueCalendar({ issues: chain.slice(0, number), office, language, reader })
            if (built === undefined) continue
            const path = join(folder, `${name}-${language}-${number}.ics`)
            writeFileSync(path, built.text)
            lists.push(before === undefined ? [path] : [path, '--prev', before])
            before = path
          }
        }
      }
      const checked = check(lists).map((each, index) => [lists[index]?.[0], each])
      expect(checked).toEqual(lists.map(([path]) => [path, clean]))
      expect(lists.length).toBeGreaterThanOrEqual(chain.length * (readers.length + 3) - 4)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  120_000
)

it.skipIf(!possible)('the checker can fail: an issue before the one it follows is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chain-'))
  try {
    const paths = [1, 2].map((number) => {
      const path = join(folder, `${number}.ics`)
      const built = issueCalendar({ issues: chain.slice(0, number), office, language: 'ru', reader: { kind: 'guests' } })
      writeFileSync(path, built?.text ?? '')
      return path
    })
    const [first = '', second = ''] = paths
    expect(check([[first, '--prev', second]])[0]?.status).not.toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

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
      expect(check([files])).toEqual([clean])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  120_000
)
