// The five days of the Harbin sample, built from an empty visit by hand: what can be pasted is pasted, the rest is typed, drawn,
// dragged and linked. What comes out has the hours and lanes of the sample that ships.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { clockOf, dateOf } from '../../shared/base/wall-time'
import { wallAt } from '../../shared/base/zone'
import type { Item, Visit } from '../../shared/model/visit'
import { inOrder, itemsInOrder } from '../../shared/rules/item-order'
import { decodeVisit } from '../../shared/storage/decode-visit'
import { test } from './attache-test'
import { itemCalled, lettersOf, linesOf, placed, sample, titleOf } from './harbin-plan'

/** What is not pasted with the rest, and how it comes instead. */
const [drawn, dragged] = ['to-airport', 'supper-artists'].map((id) => sample.items[id as Item['id']]) as [Item, Item]
const linked = itemsInOrder(sample).filter(({ time }) => time.kind === 'after')
const journeys = itemsInOrder(sample).filter(({ time }) => time.kind === 'leg')
const stay = itemsInOrder(sample).filter(({ time }) => time.kind === 'days')
const waiting = itemsInOrder(sample).filter(({ time }) => time.kind === 'unplaced')

test('the Harbin programme is rebuilt by hand from an empty visit', async ({ page, attache }) => {
  test.skip(attache.host !== 'browser', 'long, and the window makes no difference to it')
  test.setTimeout(240_000)
  page.setDefaultTimeout(6_000)
  await newVisit(page)
  await groups(page, ['Business group', 'Stand of Moscow', 'Gzhel theatre'])
  await page.getByRole('button', { name: 'Programme' }).click()
  await expect(page.locator('[data-timeline]')).toBeVisible()

  await pasteTable(page)
  for (const item of [...stay, ...waiting]) await quick(page, titleOf(item), lettersOf(item))
  for (const item of journeys) {
    const time = placed(item)
    await quick(
      page,
      `${dateOf(wallAt(sample.hostZone, time.start))} ${clockOf(wallAt(sample.hostZone, time.start))} ${titleOf(item)}`,
      lettersOf(item)
    )
  }
  for (const item of linked) await quick(page, `${dateOf(placed(item).startWall)} 23:00 ${titleOf(item)}`, lettersOf(item))
  await drawTransfer(page)
  await dragSupper(page)
  await accommodation(page)
  for (const item of journeys) await journey(page, item)
  for (const item of linked) await link(page, item)

  await expect(page.getByText(/^Saved/)).toBeVisible()
  const built = await saved(attache.dataFolder)
  expect(linesOf(built)).toEqual(linesOf(sample))
})

async function newVisit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New visit' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name of the visit' }).fill('Harbin by hand')
  await typeDate(dialog.getByRole('group', { name: 'First day' }), '17052024', 'Tab')
  await typeDate(dialog.getByRole('group', { name: 'Last day' }), '21052024', 'Tab')
  const guests = dialog.getByRole('combobox', { name: 'Clock of the guests' })
  await guests.fill('Moscow')
  await page.getByRole('option', { name: /^Moscow/ }).click()
  await dialog.getByRole('button', { name: 'Create the visit' }).click()
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

/** As a table comes from a document: day, hours, letters of the groups, what happens. */
async function pasteTable(page: Page): Promise<void> {
  const rows = itemsInOrder(sample).filter(({ time }) => time.kind === 'fixed')
  const lines = rows
    .filter((item) => item !== drawn && item !== dragged)
    .map((item) => {
      const { startWall, endWall } = placed(item)
      const day = `${startWall.slice(8, 10)}.${startWall.slice(5, 7)}`
      return [day, `${clockOf(startWall)}–${clockOf(endWall)}`, lettersOf(item).join(' ') || '–', titleOf(item)].join('\t')
    })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
  await page.keyboard.press('q')
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(`${lines.length} items`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Add to the programme' }).click()
  await expect(page.locator('[data-timeline] [data-card]').first()).toBeVisible()
}

/** A phrase in the line for quick entry, for the groups wanted and no others. */
async function quick(page: Page, phrase: string, letters: readonly string[]): Promise<void> {
  await page.keyboard.press('q')
  await page.keyboard.type(phrase)
  const dialog = page.getByRole('dialog')
  for (const group of inOrder(sample.groups)) {
    const wanted = letters.includes(group.letter.en ?? '')
    const box = dialog.getByRole('checkbox', { name: namesHere[group.letter.en ?? ''] ?? '' })
    if ((await box.isChecked()) !== wanted) await box.press('Space')
  }
  await dialog.getByRole('textbox').press('Enter')
  await expect(dialog).toHaveCount(0)
}

const namesHere: Readonly<Record<string, string>> = {
  M: 'Main programme',
  B: 'Business group',
  S: 'Stand of Moscow',
  G: 'Gzhel theatre'
}

/** Drawn on the last day, whose only lane is everybody's, by the height of a card whose hour is known. */
async function drawTransfer(page: Page): Promise<void> {
  const flight = itemCalled('Departure for Moscow, flight ZZ 318')
  const known = cardOf(page, flight)
  await known.scrollIntoViewIfNeeded()
  const { top, x } = await place(known)
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
  await quick(page, titleOf(dragged), lettersOf(dragged))
  const rehearsal = cardOf(page, itemCalled('Rehearsal of the Gzhel theatre'))
  await rehearsal.scrollIntoViewIfNeeded()
  const { x, top } = await place(rehearsal)
  const tray = await place(page.locator('[data-pool]').getByRole('button', { name: titleOf(dragged) }))
  // Held in the middle of an hour that it will take from 17:15, two and three quarters after the rehearsal began.
  await hand(page, { x: tray.x, y: tray.y }, { x, y: top + 2.75 * 56 + 2 })
  const card = cardOf(page, dragged)
  await card.focus()
  await page.keyboard.press('Space')
  await expect(card).toHaveAttribute('aria-pressed', 'true')
  const [, hours = '', minutes = ''] = /^(\d\d):(\d\d)/.exec((await card.getAttribute('title')) ?? '') ?? []
  const late = (Number(hours) * 60 + Number(minutes) - (17 * 60 + 15)) / 5
  for (let turn = 0; turn < Math.abs(late); turn += 1) await page.keyboard.press(late > 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown')
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Control+Alt+ArrowUp')
  await expect(card).toHaveAccessibleName(/^17:15–18:00/)
}

async function accommodation(page: Page): Promise<void> {
  const [item] = stay
  if (item === undefined || item.time.kind !== 'days') return
  await page
    .locator('[data-pool]')
    .getByRole('button', { name: titleOf(item) })
    .click()
  await pick(page, 'Timing', 'By days')
  await typeDate(page.getByRole('group', { name: 'From' }), '17052024')
  await typeDate(page.getByRole('group', { name: 'Until' }), '21052024')
}

async function journey(page: Page, item: Item): Promise<void> {
  if (item.time.kind !== 'leg') return
  const { start, end, startZone, endZone } = item.time
  await select(page, item)
  await pick(page, 'Timing', 'Journey between zones')
  const zones = page.locator('aside').getByRole('combobox', { name: 'Zone' })
  // The end first where it moves later, so that no moment between makes an end before a start.
  await zone(page, zones.nth(1), endZone)
  await typeDate(page.getByRole('group', { name: 'Arrives' }), typed(end))
  await zone(page, zones.nth(0), startZone)
  await typeDate(page.getByRole('group', { name: 'Departs' }), typed(start))
}

async function link(page: Page, item: Item): Promise<void> {
  if (item.time.kind !== 'after') return
  const { previous, gap, minutes } = item.time
  await select(page, item)
  await pick(page, 'Timing', 'After another item')
  const follows = page.locator('aside').getByRole('combobox', { name: 'Follows' })
  const wanted = sample.items[previous] as Item
  await follows.fill(titleOf(wanted))
  await page
    .getByRole('option', { name: titleOf(wanted) })
    .first()
    .click()
  await fill(page, 'After, min', String(gap))
  await fill(page, 'Length', String(minutes))
}

async function select(page: Page, item: Item): Promise<void> {
  const card = cardOf(page, item)
  await card.scrollIntoViewIfNeeded()
  await card.focus()
  await page.keyboard.press('Space')
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
  if ((await field.inputValue()) === name) return
  await field.fill(name)
  await page.getByRole('option', { name }).first().click()
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator('aside').getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.press('Enter')
}

/** Digits into the parts of a date, one after the other, as a person types them. */
async function typeDate(field: Locator, digits: string, leave = 'Enter'): Promise<void> {
  await field.getByRole('spinbutton').first().focus()
  await field.page().keyboard.type(digits)
  await field.page().keyboard.press(leave)
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

async function place(element: Locator): Promise<Point & { readonly top: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y }
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
