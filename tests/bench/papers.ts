// How fast is a book of 300 pages? The same content set by pdfmake as it comes, drawn by pdfkit alone (nothing can be faster), and
// printed from HTML by Chromium and WeasyPrint. Then: the second book, photographs, memory, and whether anybody waits meanwhile.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import sharp from 'sharp'
import { build } from 'vite'
import { fontFiles, fontPath } from '../../electron/services/papers/font-files'
import { createPaperMaker } from '../../electron/services/papers/paper-maker'
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs'
import { external } from '../../scripts/parts.mjs'
import { buildPaper } from '../../shared/export/papers/build-paper'
import type { PaperWish } from '../../shared/export/papers/paper-wish'
import { defaultOffice } from '../../shared/model/default-office'
import type { Visit } from '../../shared/model/visit'
import { decodeExchange } from '../../shared/storage/exchange'
import { bookAsHtml } from './measuring/book-as-html'
import { drawnPages } from './measuring/drawn-pages'
import { type Figure, type Measure, median } from './measuring/figure'
import { largeVisit } from './measuring/large-visit'
import { timedProcess } from './measuring/timed-process'

const weeks = 9
const fontsFolder = resolve('out/fonts')
const turns = 3
/** What another program may take; ours takes a few seconds. */
const longestMs = 60_000

export const measure: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  try {
    return [...(await engines(folder)), ...(await inTheProgram(folder))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function visit(): Visit {
  const decoded = decodeExchange(JSON.parse(readFileSync('assets/samples/moscow-shenzhen-2024.visit.json', 'utf8')))
  if (!decoded.ok) throw new Error('the sample cannot be read')
  return largeVisit(decoded.value.visit, weeks)
}

function bookOf(large: Visit): PaperWish {
  const at = '2024-03-02T10:05:00Z'
  return {
    visit: large,
    office: defaultOffice,
    paper: 'briefing-book',
    convention: 'western',
    language: 'ru',
    audience: 'organisers',
    at
  }
}

const faces = Object.fromEntries(
  Object.entries(fontFiles).map(([name, { regular, semibold, italic }]) => {
    const bold = fontPath(fontsFolder, semibold)
    return [name, { normal: fontPath(fontsFolder, regular), bold, italics: fontPath(fontsFolder, italic), bolditalics: bold }]
  })
)

async function engines(folder: string): Promise<readonly Figure[]> {
  const { definition } = buildPaper(bookOf(visit()))
  const job = join(folder, 'job.json')
  writeFileSync(job, JSON.stringify({ definition, fontsFolder, fonts: faces, out: join(folder, 'book.pdf') }))
  const byName = new Map(
    Object.values(fontFiles).flatMap((files) =>
      Object.values(files).map((file) => [plainName(file), fontPath(fontsFolder, file)])
    )
  )
  const drawn = await drawnPages(
    definition,
    (name) => byName.get(name.replace('-', '')) ?? fontPath(fontsFolder, 'NotoSans_400Regular')
  )
  writeFileSync(`${job}.pages`, JSON.stringify(drawn))
  const program = await bundled(folder)
  const node = (way: string, times = '1') =>
    timedProcess(process.execPath, ['--max-semi-space-size=16', program, way, job, times])
  // In turns, so that a machine that is busy for a while is busy for all.
  const runs: Record<'ours' | 'stock' | 'floor', { ms: number; peakMB: number }[]> = { ours: [], stock: [], floor: [] }
  const warm: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    for (const way of ['ours', 'stock', 'floor'] as const) {
      const run = await node(way)
      if (run.status !== 0) throw new Error(`${way}: ${run.stderr}`)
      runs[way].push(run)
    }
    warm.push(Number(/warm ([\d.]+)/.exec((await node('ours', '2')).stderr)?.[1]))
  }
  const [ours, stock, floor] = [runs.ours, runs.stock, runs.floor].map((all) => median(all.map(({ ms }) => ms)))
  if (ours === undefined || stock === undefined || floor === undefined) throw new Error('nothing was measured')
  const page = join(folder, 'book.html')
  writeFileSync(page, bookAsHtml(definition, faces))
  const others = [await printed(page, folder), await weasyPrinted(page, folder)]
  const name = `a book of ${drawn.length} pages with tags, cold`
  return [
    {
      name: `${name}, beside pdfkit drawing the same runs`,
      value: ours,
      unit: 'ms',
      against: { name: 'pdfkit alone', value: floor },
      goal: 2.4 * floor
    },
    {
      name: `${name}, beside pdfmake as it comes`,
      value: ours,
      unit: 'ms',
      against: { name: 'pdfmake', value: stock },
      goal: 0.85 * stock
    },
    ...others.flatMap((other): readonly Figure[] => {
      if (typeof other === 'string') {
        console.log(`       ${other}`)
        return []
      }
      return [{ name: `${name}, beside ${other.name}`, value: ours, unit: 'ms', against: other, goal: other.value }]
    }),
    {
      name: 'the second book in a warm process',
      value: median(warm),
      unit: 'ms',
      against: { name: 'the cold one', value: ours },
      goal: 0.75 * ours
    },
    {
      name: 'memory of that book at its peak',
      value: Math.max(...runs.ours.map(({ peakMB }) => peakMB)),
      unit: 'MB',
      against: { name: 'pdfmake', value: Math.max(...runs.stock.map(({ peakMB }) => peakMB)) },
      goal: 400
    }
  ]
}

function plainName(file: string): string {
  return file.replace(/_\d+/, '').replaceAll('_', '').replace('RegularItalic', 'Italic')
}

/** The three ways as one program that Node starts without a builder. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: resolve('.cache/bench-papers'),
      emptyOutDir: true,
      target: 'node24',
      minify: true,
      rolldownOptions: { input: { 'set-book': resolve('tests/bench/measuring/set-book.ts') }, external: [...external, /^node:/] }
    }
  })
  mkdirSync(folder, { recursive: true })
  return resolve('.cache/bench-papers/set-book.js')
}

type Other = Figure['against']

/** What another program took from HTML of the same content, or why it is left out. */
async function printed(page: string, folder: string): Promise<Other | string> {
  const program = findChromium()
  if (program === undefined) return 'headless Chromium is not here: left out'
  const args = [...chromiumArguments(), '--headless', '--no-pdf-header-footer', `--user-data-dir=${join(folder, 'profile')}`]
  return timed('headless Chromium', program, [...args, `--print-to-pdf=${join(folder, 'chromium.pdf')}`, page])
}

async function weasyPrinted(page: string, folder: string): Promise<Other | string> {
  if (spawnSync('weasyprint', ['--version']).status !== 0) return 'WeasyPrint is not installed: left out'
  return timed('WeasyPrint', 'weasyprint', [page, join(folder, 'weasyprint.pdf')])
}

/** A program that takes longer than the limit was slower than the limit, and is not waited for. */
async function timed(name: string, program: string, args: readonly string[]): Promise<Other | string> {
  const run = await timedProcess(program, args, longestMs)
  if (run.stopped) return { name: `${name}, ended after that`, value: run.ms }
  return run.status === 0 ? { name, value: run.ms } : `${name} failed: left out`
}

/** In the worker of the program, with ten photographs of twelve megapixels and without. */
async function inTheProgram(folder: string): Promise<readonly Figure[]> {
  const maker = createPaperMaker({ fontsFolder, workerFile: resolve('out/cli/pdf-worker.js') })
  try {
    const plain = visit()
    const attachments = join(folder, 'attachments')
    mkdirSync(attachments)
    const hashes = await photographs(attachments)
    // Everybody and every place has one of the ten, so that whichever the book shows, it shows pictures.
    const pictured = { ...plain, people: withPictures(plain.people, hashes), places: withPictures(plain.places, hashes) }
    const make = async (large: Visit): Promise<number> => {
      const began = performance.now()
      const made = await maker.make({ ...bookOf(large), attachments, file: join(folder, 'program.pdf') })
      if (!made.ok) throw new Error('the book was refused')
      return performance.now() - began
    }
    await make(plain)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const work = longestWork()
    const [without, withAll]: readonly [number[], number[]] = [[], []]
    for (let turn = 0; turn < turns; turn += 1) {
      without.push(await make(plain))
      withAll.push(await make(pictured))
    }
    delay.disable()
    const added = without.map((ms, turn) => (withAll[turn] ?? 0) - ms)
    const book = { name: 'the book without them', value: median(without) }
    return [
      { name: 'ten photographs of 12 megapixels add', value: Math.max(0, median(added)), unit: 'ms', against: book, goal: 1000 },
      {
        name: 'the first time, with the pictures in the size of print to be made',
        value: Math.max(0, added[0] ?? 0),
        unit: 'ms',
        against: book,
        goal: 1000
      },
      {
        name: 'longest that the main thread works meanwhile before it listens again',
        value: work.end(),
        unit: 'ms',
        against: { name: 'a book', value: median(without) },
        goal: 50
      },
      {
        name: 'longest that it waits, with all else that this machine does',
        value: delay.max / 1e6,
        unit: 'ms',
        against: { name: 'a book', value: median(without) }
      }
    ]
  } finally {
    await maker.close()
  }
}

/** Time of the processor that this thread takes between two looks at its events; others on the machine do not count. */
function longestWork(): { readonly end: () => number } {
  let longest = 0
  let last = process.threadCpuUsage()
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(last)
    last = process.threadCpuUsage()
    longest = Math.max(longest, (user + system) / 1000)
  }
  const timer = setInterval(look, 5)
  return {
    end: () => {
      clearInterval(timer)
      look()
      return longest
    }
  }
}

function withPictures<Records extends Visit['people'] | Visit['places']>(records: Records, hashes: readonly string[]): Records {
  const all = Object.entries(records).map(([id, record], index) => {
    const photograph = { sha256: hashes[index % hashes.length], extension: 'jpg', mediaType: 'image/jpeg' }
    return [id, { ...record, photograph }]
  })
  return Object.fromEntries(all) as Records
}

async function photographs(folder: string): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      const noise = { type: 'gaussian', mean: 110 + index, sigma: 30 } as const
      const bytes = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#808080', noise } })
        .jpeg()
        .toBuffer()
      const name = createHash('sha256').update(bytes).digest('hex')
      writeFileSync(join(folder, `${name}.jpg`), bytes)
      return name
    })
  )
}
