import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPaperMaker } from '../../../electron/services/papers/paper-maker'
import type { MadePaper, PaperOrder } from '../../../electron/services/papers/paper-order'
import type { ItemId } from '../../../shared/base/id'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import type { PageSetting } from '../../../shared/model/page-setting'
import type { Visit } from '../../../shared/model/visit'
import { checkOf, textOf } from './pdf-tools'
import { sample } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const maker = createPaperMaker({ workerFile: join(import.meta.dirname, '../../../out/cli/pdf-worker.js') })
const folder = mkdtempSync(join(tmpdir(), 'attache-part-'))
const moscow = sample('moscow-shenzhen-2024')
const stop = 'air-traffic-visit' as ItemId
let before: MadePaper

type Made = MadePaper & { readonly bytes: Uint8Array; readonly texts: readonly string[] }

async function made(visit: Visit, preview?: PaperOrder['preview'], setting?: PageSetting): Promise<Made> {
  const file = join(folder, `paper-${readdirSync(folder).length}.pdf`)
  const wish = wishFor(visit, 'en', { paper: 'briefing-book', audience: 'organisers', ...(setting && { setting }) })
  const answer = await maker.make({ ...wish, file, ...(preview && { preview }) })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  const bytes = readFileSync(file)
  return { ...answer.value, bytes, texts: textOf(bytes).split('\f').slice(0, -1) }
}

function withRoom(visit: Visit, room: string): Visit {
  const item = visit.items[stop]
  if (item === undefined) throw new Error('the sample has no such stop')
  return { ...visit, items: { ...visit.items, [stop]: { ...item, room: { en: room } } } }
}

const freshPages = ({ sheets = [] }: MadePaper) => sheets.flatMap(({ of }, index) => (of === 'part' ? [index + 1] : []))

function sectionAt({ sections = [] }: MadePaper, page: number) {
  let left = page
  return sections.find(({ pages }) => {
    left -= pages
    return left <= 0
  })
}

beforeAll(async () => {
  before = await made(moscow, {})
}, 60_000)
afterAll(() => maker.close())

it('makes the sections that an edit concerns, each page as it stands in the whole', async () => {
  const after = withRoom(moscow, 'Orchid Hall')
  const part = await made(after, { shown: { page: 3, sections: before.sections ?? [] } })
  const whole = await made(after, {})
  expect(part.pages).toBeLessThanOrEqual(10)
  expect(part.sections).toEqual(whole.sections)
  expect(part.sheets).toHaveLength(whole.pages)
  expect(part.texts).toEqual(freshPages(part).map((page) => whole.texts[page - 1]))
  const seen = whole.texts.flatMap((text, index) => (text.includes('Orchid Hall') ? [index + 1] : []))
  expect(seen.length).toBeGreaterThan(0)
  expect(freshPages(part)).toEqual(expect.arrayContaining(seen))
  expect(checkOf(part.bytes).status).toBe(0)
})

it('makes the section that is looked at where all of them changed', async () => {
  const part = await made(moscow, { shown: { page: 23, sections: before.sections ?? [] } }, { type: 'large' })
  const fresh = new Set(freshPages(part).map((page) => sectionAt(part, page)?.name))
  expect(fresh).toContain(sectionAt(before, 23)?.name)
  expect(fresh.size).toBeLessThan((before.sections?.length ?? 0) / 2)
  for (const mark of part.sections ?? []) {
    const was = before.sections?.find(({ name }) => name === mark.name)
    if (fresh.has(mark.name)) expect(mark.digest).not.toBe(was?.digest)
    else expect(mark).toEqual(was)
  }
})

it('tells the sections apart by what they are, not by where they stand', () => {
  const { [stop]: gone, ...items } = moscow.items
  expect(gone).toBeDefined()
  const namesOf = (visit: Visit) => {
    const { definition } = buildPaper(wishFor(visit, 'en', { paper: 'briefing-book', setting: { type: 'large' } }))
    return definition.sections.map(({ name }) => name)
  }
  const names = namesOf(moscow)
  expect(new Set(names).size).toBe(names.length)
  expect(namesOf({ ...moscow, items })).toEqual(names.filter((name) => name !== `stops ${stop}`))
})

it('says nothing of sections where pages are folded, and gives the file that leaves whatever a window shows', async () => {
  const small = smallProgramme()
  expect((await made(small, {}, { sheets: 'folded' })).sections).toBeUndefined()
  const [looked, leaves] = [await made(small, {}), await made(small)]
  expect(Buffer.compare(looked.bytes, leaves.bytes)).toBe(0)
  expect(leaves.sections).toBeUndefined()
})

it('gives one paper up in the middle and makes the next one', async () => {
  const place = mkdtempSync(join(tmpdir(), 'attache-given-up-'))
  const stopping = new AbortController()
  const wish = wishFor(moscow, 'ru', { paper: 'briefing-book' })
  const told: number[] = []
  const progress = (part: number): void => {
    told.push(part)
    stopping.abort()
  }
  const [one, two] = await Promise.all([
    maker.make({ ...wish, file: join(place, 'one.pdf') }, { progress, signal: stopping.signal }),
    maker.make({ ...wish, file: join(place, 'two.pdf') })
  ])
  expect(one).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
  expect(Math.max(...told)).toBeLessThan(1)
  expect(two.ok).toBe(true)
  expect(readdirSync(place)).toEqual(['two.pdf'])
})
