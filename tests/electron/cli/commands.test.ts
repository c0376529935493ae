import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encodeExchange } from '../../../shared/storage/exchange'
import { anItem, aPerson, at, aVisit } from '../../builders/visit'
import { temporaryFolder } from '../services/temporary-folder'
import { runAttache } from './run-attache'

const twice = (hour: string) =>
  anItem(`item-${hour}`, { time: at(`2024-03-06T${hour}:00`), participants: [{ person: 'head', role: 'head' }] })

const clear = aVisit({ languages: ['en'], people: [aPerson('head'), aPerson('idle')], items: [twice('09'), twice('11')] })
const clashing = aVisit({
  people: [aPerson('head')],
  items: [twice('09'), { ...twice('09'), id: 'other' } as (typeof clear.items)[keyof typeof clear.items]]
})

async function file(content: unknown, name = 'a.visit.json'): Promise<{ folder: string; path: string; out: string }> {
  const folder = await temporaryFolder()
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : encodeExchange({ visit: content as typeof clear, issues: [] }))
  return { folder, path, out: join(folder, 'out') }
}

test('samples are written, and never over a file that somebody changed', async () => {
  const { folder } = await file(clear)
  const out = join(folder, 'samples')
  expect(runAttache('samples', '--out', out).code).toBe(0)
  const names = (await readdir(out)).sort()
  expect(names).toContain('moscow-shenzhen-2024.visit.json')
  for (const name of names) expect(runAttache('check', join(out, name)).code).toBeLessThan(2)
  const first = join(out, names[0] ?? '')
  await writeFile(first, 'mine')
  expect(runAttache('samples', '--out', out)).toMatchObject({ code: 2, out: '' })
  expect(await readFile(first, 'utf8')).toBe('mine')
})

test('a visit without findings checks as done, one with a clash as blocked', async () => {
  expect(runAttache('check', (await file(clear)).path)).toEqual({ code: 0, out: 'No findings.\n', err: '' })
  const { path } = await file(clashing)
  expect(runAttache('check', path)).toEqual({
    code: 1,
    out: 'BLOCKS: head is expected in two places at once: “item-09” and “item-09”, 2024-03-06, 09:00–10:00 (Shenzhen).\n',
    err: '1 finding blocks.\n'
  })
  expect(JSON.parse(runAttache('check', path, '--json').out)).toEqual({
    visit: 'visit',
    blocking: 1,
    findings: [
      {
        rule: 'person-in-two-places',
        severity: 'block',
        item: 'item-09',
        person: 'head',
        place: null,
        words: 'head is expected in two places at once: “item-09” and “item-09”, 2024-03-06, 09:00–10:00 (Shenzhen).',
        remedy: { words: 'Take head out of “item-09”', command: expect.objectContaining({ kind: 'edit' }) },
        accepted: false
      }
    ]
  })
})

test('calendars go where the command says, and who has none is named', async () => {
  const { path, out } = await file(clear)
  const run = runAttache('export', path, '--out', out, '--calendars', 'visit,people', '--at', '2024-02-01T08:00:00Z')
  expect(run).toEqual({
    code: 0,
    out: 'calendars/visit.ics\ncalendars/people/head.ics\n',
    err: 'No calendar for idle: no items.\n'
  })
  expect(await readFile(join(out, 'calendars/visit.ics'), 'utf8')).toContain('DTSTAMP:20240201T080000Z')
  expect((await readdir(out, { recursive: true })).sort()).toEqual([
    'calendars',
    join('calendars', 'people'),
    join('calendars', 'people', 'head.ics'),
    join('calendars', 'visit.ics')
  ])
})

test('papers are made in the convention, the languages side by side and for the person that are named', async () => {
  const { path, out } = await file(clear)
  const wish = ['--papers', 'guest-programme,contacts,pocket-card', '--convention', 'russian', '--language', 'ru,zh']
  expect(runAttache('export', path, '--out', out, ...wish, '--person', 'head').out.split('\n')).toEqual([
    'papers/guest-programme.russian.ru-zh.pdf',
    'papers/pocket-card.head.russian.ru.pdf',
    'papers/pocket-card.head.russian.zh.pdf',
    'papers/contacts.russian.ru.pdf',
    'papers/contacts.russian.zh.pdf',
    ''
  ])
})

test('the same moment makes the same bytes', async () => {
  const { path, folder } = await file(clear)
  for (const name of ['one', 'two']) {
    runAttache('export', path, '--out', join(folder, name), '--calendars', 'visit', '--at', '2024-02-01T09:00:00+01:00')
  }
  const [one, two] = await Promise.all(['one', 'two'].map((name) => readFile(join(folder, name, 'calendars/visit.ics'))))
  expect(one).toEqual(two)
})

test('an export with findings that block is made and says so', async () => {
  const { path, out } = await file(clashing)
  expect(runAttache('export', path, '--out', out, '--calendars', 'visit', '--language', 'en')).toMatchObject({
    code: 1,
    err: '1 finding blocks.\n'
  })
  expect(await readdir(join(out, 'calendars'))).toEqual(['visit.ics'])
})

const json = encodeExchange({ visit: clear, issues: [] })

test.each([
  ['what is not JSON', '{"format":\n oops', 'The JSON is broken at line 2, column 2.'],
  ['another kind of file', '{"hello":1}', 'This is not a visit of Attaché.'],
  ['a newer version', json.replace('"version": 1', '"version": 2'), 'newer version'],
  [
    'an unknown zone',
    json.replace('"homeZone": "Europe/Moscow"', '"homeZone": "Europe/Nowhere"'),
    'visit.homeZone: The time zone “Europe/Nowhere” is unknown.'
  ],
  [
    'an end before the start',
    json.replace('"until": "2024-03-08"', '"until": "2024-03-01"'),
    'visit.until: The end 2024-03-01 is not after the start 2024-03-05.'
  ],
  [
    'a missing reference',
    json.replace('"person": "head"', '"person": "gone"'),
    'visit.items.item-09.participants.0.person: Nothing has the id “gone”.'
  ],
  ['30 February', json.replace('"from": "2024-03-05"', '"from": "2024-02-30"'), 'visit.from: There is no such day'],
  ['a broken package', 'PK\u0003\u0004nonsense', 'The package is damaged or is not a ZIP file.'],
  ['50 MB of nonsense', 'x'.repeat(50_000_000), 'The file is 50 MB; at most 20 MB are read.']
])('%s is refused in one sentence naming the file, and nothing is written', async (_case, content, reason) => {
  const { path, out, folder } = await file(content)
  for (const words of [
    ['check', path],
    ['export', path, '--out', out]
  ]) {
    const run = runAttache(...words)
    expect({ code: run.code, out: run.out, lines: run.err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(run.err).toContain(`${path}: `)
    expect(run.err).toContain(reason)
  }
  expect(await readdir(folder)).toEqual(['a.visit.json'])
})

test.each([
  [['export', 'VISIT'], 'Say with --out where to write.'],
  [['export', 'VISIT', '--out', 'OUT', '--language', 'de'], 'The option “--language” takes en, ru, zh, fr, not “de”.'],
  [
    ['export', 'VISIT', '--out', 'OUT', '--papers', 'poster'],
    'The option “--papers” takes guest-programme, briefing-book, working-programme,'
  ],
  [
    ['export', 'VISIT', '--out', 'OUT', '--convention', 'dutch'],
    'The option “--convention” takes western, russian, chinese, not “dutch”.'
  ],
  [['export', 'VISIT', '--out', 'OUT', '--at', 'now'], 'The option “--at” takes a time such as 2024-03-01T08:00:00Z, not “now”.'],
  [['export', 'VISIT', '--out', '--at'], 'The option “--out” needs a value.'],
  [['export', 'VISIT', 'VISIT', '--out', 'OUT'], 'is not expected here.'],
  [['check'], 'Name one visit file.'],
  [['check', 'nowhere.visit.json'], 'nowhere.visit.json: there is no such file.'],
  [['check', 'VISIT', '--jso'], 'The option “--jso” is not known here.'],
  [['serve', '--port', '70000'], 'The option “--port” takes a number from 0 to 65535, not “70000”.'],
  [['chekc'], 'There is no command “chekc”.']
])('%j is refused', async (words, sentence) => {
  const { path, out, folder } = await file(clear)
  const run = runAttache(...words.map((word) => (word === 'VISIT' ? path : word === 'OUT' ? out : word)))
  expect([run.code, run.out]).toEqual([2, ''])
  expect(run.err).toContain(sentence)
  expect(await readdir(folder)).toEqual(['a.visit.json'])
})

test('a folder that cannot be written to is named', async () => {
  const { path, folder } = await file(clear)
  await writeFile(join(folder, 'taken'), '')
  const run = runAttache('export', path, '--out', join(folder, 'taken', 'out'), '--calendars', 'visit')
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toContain(join(folder, 'taken', 'out'))
})

test('the other languages are spoken when asked for', () => {
  expect(runAttache('check', '--interface', 'fr').err).toBe('Indiquez un fichier de visite.\n')
  expect(runAttache('--interface=ru', 'check').err).toBe('Укажите один файл визита.\n')
})

test('the schema is one of JSON Schema and knows the exchange form', () => {
  const { code, out } = runAttache('schema')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ properties: { format: { const: 'attache-visit' }, visit: { $ref: '#/$defs/visit' } } })
})

test('a folder in place of a file is refused', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'a.visit'))
  expect(runAttache('check', join(folder, 'a.visit'))).toMatchObject({ code: 2, out: '' })
})
