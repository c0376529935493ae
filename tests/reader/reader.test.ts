import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodePackage } from '../../electron/services/incoming/write-package'
import { seal } from '../../electron/services/seal/seal'
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs'
import { encodeExchange } from '../../shared/storage/exchange'
import { hostileVisit } from '../builders/hostile-visit'
import { anItem, at, aVisit } from '../builders/visit'
import { sample } from '../electron/papers/rendered'

const file = join(process.cwd(), 'assets', 'reader', 'visit-reader.html')
const moscow = sample('moscow-shenzhen-2024')

let browser: Browser
let page: Page
const requests: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments() })
  page = await browser.newPage({ locale: 'en-GB' })
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(pathToFileURL(file).href)
}, 30_000)
afterAll(() => browser.close())

const choose = (name: string, bytes: Uint8Array) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
const words = () => page.locator('body').textContent()

test('a package is shown with its days, people and places, in four languages', async () => {
  const folder = join(process.cwd(), '.cache', 'tests', 'reader')
  await mkdir(folder, { recursive: true })
  await choose('a.visit', await encodePackage({ visit: moscow, issues: [] }, folder))
  await page.getByRole('heading', { name: 'Programme' }).waitFor()
  expect(await words()).toMatch(/Wednesday,? 6 March 2024[\s\S]*09:30–11:30\s*Visit to BYD/)
  for (const [language, said] of [
    ['ru', ['Участники', 'Посещение компании BYD', 'Сергей']],
    ['zh', ['人员', '比亚迪', '日程']],
    ['fr', ['Personnes', 'BYD', 'mercredi 6 mars 2024']]
  ] as const) {
    await page.locator('header select').selectOption(language)
    for (const word of said) expect(await words()).toContain(word)
  }
  await page.locator('header select').selectOption('en')
})

test('an issue is shown instead of the draft', async () => {
  const issued = {
    number: 1,
    at: '2024-02-20T08:00:00.000Z',
    visit: { ...moscow, title: { en: 'As issued' }, fullTitle: { en: 'As issued' } }
  }
  await choose('a.visit.json', Buffer.from(encodeExchange({ visit: moscow, issues: [issued] })))
  await page.locator('body > p select').selectOption('1')
  expect(await words()).toContain('As issued')
})

test('what is no visit is refused in one sentence, and the page goes on', async () => {
  await choose('a.json', Buffer.from('{"a":1}'))
  expect(await page.getByRole('alert').textContent()).toBe('The file cannot be shown. This is not a visit of Attaché.')
  const folder = join(process.cwd(), '.cache', 'tests', 'reader')
  const packed = Buffer.from(await encodePackage({ visit: moscow, issues: [] }, folder))
  packed[packed.length - 300] = (packed[packed.length - 300] ?? 0) ^ 1
  await choose('b.visit', packed.subarray(0, packed.length - 30))
  await page.getByRole('alert').filter({ hasText: 'The package is damaged' }).waitFor()
  await choose('c.age', await seal(Buffer.from('x'), 'y', 2))
  await page.getByText(/Open it with Attaché or with any age program first/).waitFor()
})

test('scripts in every text stay texts, and only checked links lead anywhere', async () => {
  await choose('h.visit.json', Buffer.from(encodeExchange({ visit: hostileVisit().visit, issues: [] })))
  await page
    .getByText(/<script>window\.intruded=1<\/script>/)
    .first()
    .waitFor()
  expect(
    await page.evaluate(() => [Reflect.get(globalThis, 'intruded'), document.images.length, document.scripts.length])
  ).toEqual([undefined, 0, 0])
  const remarks = { en: '[a](javascript:alert(1)) [b](https://sz.gov.cn) <b>c</b>' }
  const linked = aVisit({ items: [anItem('x', { time: at('2024-03-06T10:00'), remarks })] })
  await choose('l.visit.json', Buffer.from(encodeExchange({ visit: linked, issues: [] })))
  await page.getByRole('link', { name: 'b' }).waitFor()
  expect(await page.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))).toEqual([
    'https://sz.gov.cn/'
  ])
})

test('the page is one file that asks for nothing and complains of nothing', async () => {
  expect(requests).toEqual([pathToFileURL(file).href])
  expect(complaints).toEqual([])
  const html = await readFile(file, 'utf8')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/<(link|iframe|script) [a-z]|@import|fetch\(|XMLHttpRequest|WebSocket/)
})
