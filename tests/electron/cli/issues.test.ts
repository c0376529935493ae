import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIncoming } from '../../../electron/services/incoming/read-incoming'
import { encodePackage } from '../../../electron/services/incoming/write-package'
import type { Visit } from '../../../shared/model/visit'
import { decodeExchange, encodeExchange } from '../../../shared/storage/exchange'
import { aGroup, anItem, aPerson, at, aVisit } from '../../builders/visit'
import { temporaryFolder } from '../services/temporary-folder'
import { runAttache } from './run-attache'

const visit = aVisit({
  languages: ['en'],
  people: [aPerson('anna'), aPerson('boris')],
  groups: [aGroup('main', { members: ['anna'] })],
  items: [anItem('talks', { groups: ['main'] }), anItem('dinner', { groups: ['main'], time: at('2024-03-06T19:00') })]
})

async function file(content: Visit = visit): Promise<{ path: string; out: string }> {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.visit.json')
  await writeFile(path, encodeExchange({ visit: content, issues: [] }), { mode: 0o640 })
  return { path, out: join(folder, 'out') }
}

async function exchangeIn(path: string) {
  const decoded = decodeExchange(JSON.parse(await readFile(path, 'utf8')))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value
}

/** Two issues; between them the talks move and boris takes anna's place. */
async function twoIssues() {
  const given = await file()
  runAttache('issue', given.path)
  const { issues } = await exchangeIn(given.path)
  const next = {
    ...visit,
    items: { ...visit.items, talks: anItem('talks', { groups: ['main'], time: at('2024-03-06T11:00') }) },
    groups: { main: aGroup('main', { members: ['boris'] }) }
  } as Visit
  await writeFile(given.path, encodeExchange({ visit: next, issues }))
  runAttache('issue', given.path)
  return given
}

test('issue adds a numbered version to the file and prints its number and check code', async () => {
  const { path } = await file()
  const run = runAttache('issue', path, '--author', 'Protocol', '--remark', 'First')
  expect(run).toEqual({
    code: 0,
    out: expect.stringMatching(/^Issue 1 · check [0-9A-Z]{4}-[0-9A-Z]{4} · organisers [0-9A-Z]{4}-[0-9A-Z]{4}\n$/),
    err: ''
  })
  const { issues } = await exchangeIn(path)
  expect(issues).toMatchObject([
    { number: 1, author: 'Protocol', remark: 'First', digest: expect.stringMatching(/^[0-9a-f]{64}$/), visit }
  ])
  expect((await stat(path)).mode & 0o777).toBe(0o640)
  expect(runAttache('issue', path).out).toContain('Issue 2 · check')
  expect(await readdir(join(path, '..'))).toEqual(['a.visit.json'])
})

test('a package stays a package, attachments and all', async () => {
  const { path } = await file()
  const packed = path.replace('.json', '')
  const attachments = await temporaryFolder()
  const sha256 = createHash('sha256').update('picture').digest('hex')
  const name = `${sha256}.png`
  await writeFile(join(attachments, name), 'picture')
  const photograph = { sha256, extension: 'png', mediaType: 'image/png' }
  const pictured = { ...visit, people: { ...visit.people, head: aPerson('head', { photograph }) } }
  await writeFile(packed, await encodePackage({ visit: pictured, issues: [] }, attachments))
  expect(runAttache('issue', packed)).toMatchObject({ code: 0, err: '' })
  const read = await readIncoming(packed)
  expect(read.ok && [read.value.exchange.issues.length, read.value.attachments]).toEqual([1, [name]])
})

test('issue is refused while a finding blocks, names it, and leaves the file as it was', async () => {
  const twice = { participants: [{ person: 'anna', role: 'head' }] } as const
  const { path } = await file(aVisit({ people: [aPerson('anna')], items: [anItem('one', twice), anItem('two', twice)] }))
  const before = await readFile(path, 'utf8')
  const run = runAttache('issue', path)
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toMatch(
    /^BLOCKS: anna is expected in two places at once: .*\nNo issue was made: 1 finding blocks that nobody has accepted\.\n$/
  )
  expect(await readFile(path, 'utf8')).toBe(before)
})

test('diff tells one entry an item with who is concerned, and the same in JSON', async () => {
  const { path } = await twoIssues()
  expect(runAttache('diff', path, '--from', '1', '--to', '2')).toEqual({
    code: 0,
    out: [
      'talks: moved (2024-03-06 09:00 → 2024-03-06 11:00), people, joined: boris, left: anna [concerns anna, boris]',
      'dinner: people, joined: boris, left: anna [concerns anna, boris]',
      'groups: main changed (members)',
      ''
    ].join('\n'),
    err: ''
  })
  expect(runAttache('diff', path, '--from', '2')).toEqual({ code: 0, out: 'Nothing differs.\n', err: '' })
  const json = JSON.parse(runAttache('diff', path, '--from', '1', '--to', 'draft', '--json').out)
  expect(json).toMatchObject({
    from: 1,
    to: 'draft',
    changes: [
      {
        item: 'talks',
        kinds: ['moved', 'people'],
        before: { start: '2024-03-06T09:00' },
        after: { start: '2024-03-06T11:00' },
        left: ['anna'],
        concerned: ['anna', 'boris']
      },
      { item: 'dinner', kinds: ['people'] },
      { kind: 'record', collection: 'groups', id: 'main' }
    ]
  })
})

test('export of an issue makes its calendars, and with --since what changed for each person', async () => {
  const { path, out } = await twoIssues()
  const run = runAttache('export', path, '--out', out, '--issue', '2', '--since', '1', '--calendars', 'visit,groups,people')
  expect(run).toMatchObject({ code: 0, err: '' })
  expect(run.out.split('\n')).toEqual([
    'calendars/visit.ics',
    'calendars/groups/main.ics',
    'calendars/people/anna.ics',
    'calendars/people/boris.ics',
    'calendars/changes/anna.ics',
    'calendars/changes/boris.ics',
    ''
  ])
  const [whole, anna, boris] = await Promise.all(
    ['visit', 'changes/anna', 'changes/boris'].map((name) => readFile(join(out, `calendars/${name}.ics`), 'utf8'))
  )
  expect(whole?.match(/SEQUENCE:\d/g)).toEqual(['SEQUENCE:1', 'SEQUENCE:0'])
  expect(anna?.match(/STATUS:\w+/g)).toEqual(['STATUS:CANCELLED', 'STATUS:CANCELLED'])
  expect(boris?.match(/SEQUENCE:\d/g)).toEqual(['SEQUENCE:0', 'SEQUENCE:0'])
  const codes = new Set((await Promise.all([whole, anna, boris])).map((text) => text?.match(/X-ATTACHE-CHECK:(\S+)/)?.[1]))
  expect(codes.size).toBe(1)
})

test('export for one person makes that person’s files alone', async () => {
  const { path, out } = await twoIssues()
  const run = runAttache('export', path, '--out', out, '--issue', '2', '--since', '1', '--person', 'anna')
  expect(run).toEqual({ code: 0, out: 'calendars/people/anna.ics\ncalendars/changes/anna.ics\n', err: '' })
})

test('each person’s calendars are in that person’s language, unless one is named', async () => {
  const mixed = { ...visit, people: { ...visit.people, anna: aPerson('anna', { paperLanguage: 'ru' }) } } as Visit
  const { path, out } = await file(mixed)
  runAttache('issue', path)
  const languageOf = async (name: string) =>
    (await readFile(join(out, `calendars/${name}.ics`), 'utf8')).match(/^SUMMARY;LANGUAGE=(\w\w)/m)?.[1]
  expect(runAttache('export', path, '--out', out, '--issue', '1', '--calendars', 'visit,people')).toMatchObject({ code: 0 })
  expect([await languageOf('visit'), await languageOf('people/anna')]).toEqual(['en', 'ru'])
  runAttache('export', path, '--out', out, '--issue', '1', '--calendars', 'visit,people', '--language', 'fr')
  expect([await languageOf('visit'), await languageOf('people/anna')]).toEqual(['fr', 'fr'])
  const { issues } = await exchangeIn(path)
  const without = { people: { boris: aPerson('boris') }, groups: { main: aGroup('main', { members: ['boris'] }) } }
  await writeFile(path, encodeExchange({ visit: { ...mixed, ...without } as Visit, issues }))
  runAttache('issue', path)
  const gone = ['--issue', '2', '--since', '1', '--calendars', 'people']
  expect(runAttache('export', path, '--out', out, ...gone).out).toContain('calendars/changes/anna.ics')
  expect(await languageOf('changes/anna')).toBe('ru')
})

test.each([
  [['export', '--issue', '1'], 'this visit has no issues yet.'],
  [['diff', '--from', '1'], 'this visit has no issues yet.'],
  [['diff', '--from', 'x'], 'takes the number of an issue, not “x”.'],
  [['diff'], 'Say with --from against which issue to compare.'],
  [['export', '--since', '1'], 'The option “--since” needs “--issue”.'],
  [['export', '--person', 'nobody'], 'there is nobody with the id “nobody”.']
] as const)('a visit without issues: %j is refused in a sentence', async ([command, ...options], sentence) => {
  const { path, out } = await file()
  const run = runAttache(command, path, ...(command === 'export' ? ['--out', out] : []), ...options)
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err.trimEnd().endsWith(sentence)).toBe(true)
  expect(run.err.trimEnd().split('\n')).toHaveLength(1)
})

test('an issue that is not there is refused with those that are', async () => {
  const { path, out } = await twoIssues()
  const refused = (...options: readonly string[]) => runAttache('export', path, '--out', out, ...options)
  expect(refused('--issue', '7')).toMatchObject({ code: 2, err: `${path}: there is no issue 7; there are 1, 2.\n` })
  expect(refused('--issue', '1', '--since', '2')).toMatchObject({
    code: 2,
    err: 'The option “--since” takes an issue before 1, not 2.\n'
  })
  expect(runAttache('diff', path, '--from', '1', '--to', '9', '--interface', 'ru')).toMatchObject({
    code: 2,
    err: `${path}: выпуска № 9 нет; есть 1, 2.\n`
  })
})

test('an issue that was rewritten after it left is refused', async () => {
  const { path } = await twoIssues()
  const exchange = JSON.parse(await readFile(path, 'utf8'))
  exchange.issues[0].visit.items.talks.title.en = 'chat'
  await writeFile(path, JSON.stringify(exchange))
  const run = runAttache('diff', path, '--from', '1')
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toContain('issues.0.digest')
})
