// Thousands of files that are almost right: each reader of foreign files answers every one of them with what it found or with a
// refusal that has words, throws nothing, and lets nothing through that its own schema would not take.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCalendar } from '../../../electron/services/incoming/calendar/read-calendar'
import { readIncoming } from '../../../electron/services/incoming/read-incoming'
import { readTable } from '../../../electron/services/incoming/table/read-table'
import { encodePackage } from '../../../electron/services/incoming/write-package'
import { seal } from '../../../electron/services/seal/seal'
import { foreignCalendarSchema, foreignTableSchema } from '../../../shared/backend/intake'
import type { Result } from '../../../shared/base/result'
import { readRichText } from '../../../shared/export/rich-text/read-rich-text'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { decodeExchange, type Exchange, encodeExchange } from '../../../shared/storage/exchange'
import { refusals } from '../../../shared/wording/refusals/en'
import { createSentences } from '../../../shared/wording/sentences'
import { visitRefusalSentence } from '../../../shared/wording/visit-refusal-sentence'
import { anItem, aPerson, at, aVisit } from '../../builders/visit'
import { aWorkbook } from '../../electron/services/incoming/cases/a-workbook'
import { mutated, randomFrom } from '../support/mutated'

export type FuzzFigure = {
  readonly name: string
  readonly value: number
  readonly unit: 'cases'
  readonly against: { readonly name: string; readonly value: number }
  readonly goal: 0
}

type Reader = {
  readonly name: string
  readonly seeds: readonly Uint8Array[]
  /** Why the answer is wrong; undefined for a good one. */
  readonly read: (path: string) => Promise<string | undefined>
}

const full = 10_000
const short = 150
const t = createSentences('en', { refusals })

export async function fuzzReaders(how: 'short' | 'full'): Promise<readonly FuzzFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-fuzz-'))
  try {
    const count = how === 'short' ? short : full
    const figures: FuzzFigure[] = []
    for (const reader of await readers(folder)) figures.push(await tried(reader, count, join(folder, 'foreign')))
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tried({ name, seeds, read }: Reader, count: number, path: string): Promise<FuzzFigure> {
  const random = randomFrom(name)
  let broken = 0
  for (let index = 0; index < count; index += 1) {
    const bytes = mutated(seeds, random)
    writeFileSync(path, bytes)
    const wrong = await read(path).catch((error: unknown) => `threw ${error instanceof Error ? error.stack : String(error)}`)
    if (wrong === undefined) continue
    broken += 1
    if (broken <= 3)
      console.error(`${name}, mutation ${index}: ${wrong}\n${Buffer.from(bytes).toString('base64').slice(0, 2000)}`)
  }
  return {
    name: `${name}: mutations that were not answered rightly`,
    value: broken,
    unit: 'cases',
    against: { name: 'mutations', value: count },
    goal: 0
  }
}

async function readers(folder: string): Promise<readonly Reader[]> {
  const visit = aVisit({
    people: [aPerson('head', { notes: 'line\nline', email: 'a@b.example' })],
    items: [anItem('talks', { time: at('2024-03-06T10:00'), participants: [{ person: 'head', role: 'head' }] })]
  })
  const exchange: Exchange = { visit, issues: [{ number: 1, at: '2024-02-01T08:00:00.000Z', visit }] }
  const json = Buffer.from(encodeExchange(exchange))
  const packed = await encodePackage(exchange, folder)
  const sealed = await seal(packed, 'pass', 1)
  const golden = readFileSync(join(process.cwd(), 'tests/golden/calendar/guests.en.ics'))
  const csv = ['ФИО;Должность\r\n"Иванов; Иван";Советник\r\n', 'Name,Post\nLin,"Head, ""acting"""\n', 'a\tb\n1\t2\n'].map(
    (text) => Buffer.from(text)
  )
  return [
    { name: 'visit as JSON', seeds: [json], read: async (path) => visitFault(await readIncoming(path)) },
    { name: 'package', seeds: [packed], read: async (path) => visitFault(await readIncoming(path)) },
    { name: 'sealed package', seeds: [sealed], read: async (path) => visitFault(await readIncoming(path, undefined, 'pass')) },
    {
      name: 'table as CSV',
      seeds: [...csv, Buffer.from(`\ufeff${csv[0]}`, 'utf16le')],
      read: async (path) => faultOf(await readTable(path), (table) => foreignTableSchema.safeParse(table).success)
    },
    {
      name: 'workbook',
      seeds: [
        aWorkbook({
          sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
          strings: '<si><t>a</t></si>'
        })
      ],
      read: async (path) => faultOf(await readTable(path), (table) => foreignTableSchema.safeParse(table).success)
    },
    {
      name: 'calendar',
      seeds: [golden.subarray(0, 4000), golden],
      read: async (path) => faultOf(await readCalendar(path), (calendar) => foreignCalendarSchema.safeParse(calendar).success)
    },
    {
      name: 'markdown of a remark',
      seeds: [
        Buffer.from('**Dress:** dark *suit*\n\n- [site](https://sz.gov.cn)\n- `two`\n> said\n\n1. <b>x</b> ![p](data:x)\n')
      ],
      read: async (path) => richTextFault(readFileSync(path, 'utf8'))
    }
  ]
}

function visitFault(read: Result<{ readonly exchange: Exchange }, VisitRefusal>): string | undefined {
  return faultOf(read, ({ exchange }) => decodeExchange(JSON.parse(encodeExchange(exchange))).ok)
}

function faultOf<Value>(read: Result<Value, VisitRefusal>, isSound: (value: Value) => boolean): string | undefined {
  if (read.ok) return isSound(read.value) ? undefined : 'let through what its schema does not take'
  const sentence = visitRefusalSentence(read.refusal, t)
  return /\.$/.test(sentence) && !/\{\{|undefined|NaN/.test(sentence) ? undefined : `no sentence: ${sentence}`
}

function richTextFault(text: string): string | undefined {
  const links = readRichText(text).flatMap((block) => block.runs.flatMap(({ link }) => (link === undefined ? [] : [link.href])))
  const bad = links.find((href) => !/^(https|mailto|tel):/.test(href))
  return bad === undefined ? undefined : `a link to ${bad}`
}
