// The five days of the Harbin sample, built from an empty visit by hand: the programme is pasted from a document, and what a
// document does not say is drawn, dragged, typed and tied. Nothing is done but with mouse and keyboard, whose moves are counted. What
// comes out has the hours, zones, ties and lanes of the sample that ships.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { clockOf } from '../../shared/base/wall-time'
import { wallAt } from '../../shared/base/zone'
import type { Item, Visit } from '../../shared/model/visit'
import { itemsInOrder } from '../../shared/rules/item-order'
import { decodeVisit } from '../../shared/storage/decode-visit'
import { test } from './attache-test'
import { itemCalled, lettersOf, linesOf, placed, sample, titleOf } from './harbin-plan'
import { keystrokeLevel, watchHands } from './keystroke-level'

/** What is not pasted with the rest, and how it comes instead. */
const [drawn, dragged] = ['to-airport', 'supper-artists'].map((id) => sample.items[id as Item['id']]) as [Item, Item]
const linked = itemsInOrder(sample).filter(({ time }) => time.kind === 'after')
const journeys = itemsInOrder(sample).filter(({ time }) => time.kind === 'leg')
const stay = itemsInOrder(sample).filter(({ time }) => time.kind === 'days')

test('the Harbin programme is rebuilt by hand from an empty visit in less than ten minutes', async ({ page, attache }) => {
  test.skip(attache.host !== 'browser', 'long, and the window makes no difference to it')
  test.setTimeout(180_000)
  page.setDefaultTimeout(6_000)
  const copied = await copyDocument(page)
  const hands = await watchHands(page)
  await newVisit(page)
  await groups(page, ['Business group', 'Stand of Moscow', 'Gzhel theatre'])
  await page.getByRole('button', { name: 'Programme' }).click()
  await expect(page.locator('[data-timeline]')).toBeVisible()

  await pasteDocument(page)
  await drawTransfer(page)
  await dragSupper(page)
  await accommodation(page)
  for (const item of journeys) await journey(page, item)
  for (const item of linked) await tie(page, item)

  await expect(page.getByText(/^Saved/)).toBeVisible()
  const built = await saved(attache.dataFolder)
  expect(linesOf(built)).toEqual(linesOf(sample))
  const { seconds, ...counted } = keystrokeLevel([...copied, ...(await hands())])
  const said = `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s by the keystroke-level model: ${JSON.stringify(counted)}`
  test.info().annotations.push({ type: 'by hand', description: said })
  console.log(said)
  expect(seconds, said).toBeLessThan(600)
})

/** The programme as a table of a document: a day over its rows, hours, letters of the groups, what happens. Copied whole. */
async function copyDocument(page: Page) {
  const rows = itemsInOrder(sample).filter((item) => item !== drawn && item !== dragged)
  let day = ''
  const lines = rows.map((item) => {
    const timed = !['days', 'unplaced'].includes(item.time.kind)
    const [start, end] = timed ? [placed(item).start, placed(item).end].map((at) => wallAt(sample.hostZone, at)) : []
    const said = start === undefined ? '' : `${start.slice(8, 10)}.${start.slice(5, 7)}`
    const above = said === '' || said === day ? '' : `<tr><td colspan=3>${said}</td></tr>`
    day = said
    const hours = start === undefined || end === undefined ? '' : `${clockOf(start)}–${clockOf(end)}`
    return `${above}<tr><td>${hours}</td><td>${lettersOf(item).join(' ') || '–'}</td><td>${titleOf(item)}</td></tr>`
  })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const document = await page.context().newPage()
  await document.setContent(`<table>${lines.join('')}</table>`)
  const hands = await watchHands(document)
  await document.keyboard.press('Control+a')
  await document.keyboard.press('Control+c')
  const done = await hands()
  await document.close()
  await page.bringToFront()
  return done
}

async function newVisit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New visit' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const { keyboard } = page
  await keyboard.type('Harbin by hand')
  await keyboard.press('Tab')
  await keyboard.type('17052024')
  // Past the button of the calendar.
  for (let tab = 0; tab < 2; tab += 1) await keyboard.press('Tab')
  await keyboard.type('21052024')
  await page.getByRole('combobox', { name: 'Clock of the guests' }).click()
  await keyboard.press('Control+a')
  await keyboard.type('Moscow')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Create the visit' }).click()
  await expect(page.getByRole('heading', { name: 'Harbin by hand' })).toBeVisible()
}

async function groups(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'People' }).click()
  await page.getByRole('radio', { name: 'Groups' }).click()
  await page.getByRole('button', { name: '+ Group' }).click()
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await expect(page.getByText('Gzhel theatre').first()).toBeVisible()
}

async function pasteDocument(page: Page): Promise<void> {
  await page.keyboard.press('q')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('dialog').getByText(`${Object.keys(sample.items).length - 2} items`)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-timeline] [data-card]').first()).toBeVisible()
}

/** Drawn on the last day, whose only lane is everybody's, by the height of a card whose hour is known. */
async function drawTransfer(page: Page): Promise<void> {
  const flight = itemCalled('Departure for Moscow, flight ZZ 318')
  const { top, x } = await place(await inSight(page, flight))
  const hour = 56
  const at = (minutes: number) => top + ((minutes - minuteOf(placed(flight).startWall)) / 60) * hour + 1
  const { startWall, endWall } = placed(drawn)
  await hand(page, { x, y: at(minuteOf(startWall)) }, { x, y: at(minuteOf(endWall)) })
  await page.keyboard.type(titleOf(drawn))
  await page.keyboard.press('Enter')
  await expect(cardOf(page, drawn)).toHaveAccessibleName(/^09:30–10:30/)
}

function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14))
}

/** Waits without a time, is dragged to the rehearsal's lane and made shorter by keys. */
async function dragSupper(page: Page): Promise<void> {
  await page.keyboard.press('q')
  await page.keyboard.type(`${titleOf(dragged)}, ${lettersOf(dragged).join(' ')}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { x, top } = await place(await inSight(page, itemCalled('Rehearsal of the Gzhel theatre')))
  const tray = await place(page.locator('[data-pool]').getByRole('button', { name: titleOf(dragged) }))
  // Held in the middle of an hour that it will take from 17:15, two and three quarters after the rehearsal began.
  await hand(page, { x: tray.x, y: tray.y }, { x, y: top + 2.75 * 56 + 2 })
  const card = cardOf(page, dragged)
  await card.click()
  await expect(card).toHaveAttribute('aria-pressed', 'true')
  const [, hours = '', minutes = ''] = /^(\d\d):(\d\d)/.exec((await card.getAttribute('title')) ?? '') ?? []
  const late = (Number(hours) * 60 + Number(minutes) - (17 * 60 + 15)) / 5
  for (let turn = 0; turn < Math.abs(late); turn += 1) await page.keyboard.press(late > 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown')
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Control+Alt+ArrowUp')
  await expect(card).toHaveAccessibleName(/^17:15–18:00/)
}

async function accommodation(page: Page): Promise<void> {
  const [item] = stay
  if (item?.time.kind !== 'days') return
  await page
    .locator('[data-pool]')
    .getByRole('button', { name: titleOf(item) })
    .click()
  await pick(page, 'Timing', 'By days')
  await typeDate(page.getByRole('group', { name: 'From' }), '17052024')
  await typeDate(page.getByRole('group', { name: 'Until' }), '21052024')
}

/** What was pasted by the visit's clock becomes a journey; an end in another zone is then told by its own clock. */
async function journey(page: Page, item: Item): Promise<void> {
  if (item.time.kind !== 'leg') return
  const { start, end, startZone, endZone } = item.time
  await select(page, item)
  await pick(page, 'Timing', 'Journey between zones')
  const zones = page.locator('aside').getByRole('combobox', { name: 'Zone' })
  if (endZone !== sample.hostZone) {
    await zone(page, zones.nth(1), endZone)
    await typeDate(page.getByRole('group', { name: 'Arrives' }), typed(end))
  }
  if (startZone !== sample.hostZone) {
    await zone(page, zones.nth(0), startZone)
    await typeDate(page.getByRole('group', { name: 'Departs' }), typed(start))
  }
}

/** What comes before it is what it follows, after as many minutes as there are. */
async function tie(page: Page, item: Item): Promise<void> {
  await select(page, item)
  await page.keyboard.press('f')
  await expect(page.locator('aside').getByRole('textbox', { name: 'After, min' })).toBeVisible()
}

async function select(page: Page, item: Item): Promise<void> {
  const card = await inSight(page, item)
  await card.click()
  await expect(card).toHaveAttribute('aria-pressed', 'true')
}

async function pick(page: Page, label: string, words: string): Promise<void> {
  await page
    .locator('aside')
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .click()
  await page.getByRole('option', { name: words }).click()
}

async function zone(page: Page, field: Locator, name: string): Promise<void> {
  await field.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(name.replace(/.*\//, ''))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(name)
}

/** Digits into the parts of a date, one after the other, as a person types them. */
async function typeDate(field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().click()
  await field.page().keyboard.type(digits)
  await field.page().keyboard.press('Enter')
}

function typed(wall: string): string {
  return `${wall.slice(8, 10)}${wall.slice(5, 7)}${wall.slice(0, 4)}${wall.slice(11, 13)}${wall.slice(14)}`
}

type Point = { readonly x: number; readonly y: number }

async function hand(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
  await page.mouse.up()
}

/** A card brought into sight by turning the wheel over the timeline. */
async function inSight(page: Page, item: Item): Promise<Locator> {
  const card = cardOf(page, item)
  const pane = await page.locator('[data-timeline]').boundingBox()
  if (pane === null) throw new Error('no timeline')
  await page.mouse.move(pane.x + 200, pane.y + 200)
  for (let turn = 0; turn < 40; turn += 1) {
    const { x, y } = await place(card)
    const [left, right, top, bottom] = [pane.x + 100, pane.x + pane.width - 20, pane.y + 70, pane.y + pane.height - 90]
    const [dx, dy] = [x < left ? -100 : x > right ? 100 : 0, y < top ? -100 : y > bottom ? 100 : 0]
    if (dx === 0 && dy === 0) return card
    await page.mouse.wheel(dx, dy)
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
  }
  throw new Error(`${titleOf(item)} does not come into sight`)
}

async function place(element: Locator): Promise<Point & { readonly top: number }> {
  await expect(element).toBeVisible()
  const box = await element.boundingBox()
  if (box === null) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 600) / 2, top: box.y }
}

function cardOf(page: Page, item: Item): Locator {
  return page.locator(`[data-timeline] [data-card][title*=${JSON.stringify(titleOf(item))}]:not([data-continued])`).first()
}

/** The only visit of a data folder, as it lies there. */
async function saved(folder: string): Promise<Visit> {
  const [id = ''] = await readdir(join(folder, 'visits'))
  const stored = await readFile(join(folder, 'visits', id, 'draft'), 'utf8')
  const decoded = decodeVisit(JSON.parse(stored.trim().slice(stored.trim().lastIndexOf('\n') + 1)))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value
}
