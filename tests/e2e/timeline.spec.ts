import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './attache-test'

const card = (page: Page, id: string) => page.locator(`[data-timeline] [data-card="${id}"]:not([data-continued])`)

async function open(page: Page, sample = 'Moscow delegation in Shenzhen'): Promise<void> {
  await page.getByText(sample).first().click()
  await expect(page.locator('[data-timeline] [data-card]').first()).toBeVisible()
}

async function middle(page: Page, id: string) {
  const box = await card(page, id).boundingBox()
  if (box === null) throw new Error(`${id} is not on the timeline`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y, bottom: box.y + box.height }
}

type Point = { readonly x: number; readonly y: number }

async function drag(page: Page, from: Point, to: Point, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  // The picture of a drag follows in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await meanwhile()
  await page.mouse.up()
}

test('an item is moved, lengthened and given to another group by hand, and undo leads back', async ({ page }) => {
  await open(page)
  const talks = await middle(page, 'talks')
  await drag(page, talks, { x: talks.x, y: talks.y + 56 }, async () => {
    await expect(page.getByText('10:30–11:40', { exact: true }).last()).toBeVisible()
    await expect(page.getByText('05:30 Moscow')).toBeVisible()
  })
  await expect(card(page, 'talks')).toHaveAccessibleName(/^10:30–11:40/)
  await expect(page.getByText(/moved from 09:30 to 10:30/).first()).toBeVisible()

  const lunch = await middle(page, 'lunch-6')
  await drag(page, { x: lunch.x, y: lunch.bottom - 2 }, { x: lunch.x, y: lunch.bottom + 26 })
  await expect(card(page, 'lunch-6')).toHaveAccessibleName(/^12:15–13:45/)

  const consultation = await middle(page, 'export-consultation')
  const press = await middle(page, 'press-accreditation')
  await drag(page, consultation, { x: press.x, y: consultation.y })
  await expect(card(page, 'export-consultation')).toHaveAccessibleName(/, P, Meeting/)

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:30–10:40/)
  await expect(card(page, 'export-consultation')).toHaveAccessibleName(/, B, Meeting/)
})

test('Esc in the middle of a drag leaves everything, and a click never moves', async ({ page }) => {
  await open(page)
  const talks = await middle(page, 'talks')
  await drag(page, talks, { x: talks.x, y: talks.y + 80 }, () => page.keyboard.press('Escape'))
  await page.mouse.move(talks.x, talks.y)
  await page.mouse.down()
  await page.mouse.move(talks.x + 2, talks.y + 2)
  await page.mouse.up()
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:30–10:40/)
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeDisabled()
})

test('an item is drawn on empty ground and titled; Esc leaves nothing', async ({ page }) => {
  await open(page)
  const column = await page.locator('[data-date="2024-03-05"]').boundingBox()
  const check = await middle(page, 'check-in')
  const from = { x: (column?.x ?? 0) + 60, y: check.bottom + 8 }
  await drag(page, from, { x: from.x, y: from.y + 30 })
  await page.keyboard.type('Nothing')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /, Nothing,/ })).toHaveCount(0)
  await drag(page, from, { x: from.x, y: from.y + 30 })
  await page.keyboard.type('A walk')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-timeline]').getByRole('button', { name: /, A walk, M B P,/ })).toBeVisible()
})

test('what waits without a time is dragged onto a day and back', async ({ page }) => {
  await open(page)
  const tray = page.locator('[data-pool]')
  const waiting = await tray.getByRole('button').boundingBox()
  const column = await page.locator('[data-date="2024-03-05"]').boundingBox()
  const from = { x: (waiting?.x ?? 0) + 40, y: (waiting?.y ?? 0) + 12 }
  await drag(page, from, { x: (column?.x ?? 0) + 70, y: 400 })
  await expect(card(page, 'shenzhen-bay-walk')).toBeVisible()
  await expect(tray.getByRole('button')).toHaveCount(0)
  const placed = await middle(page, 'shenzhen-bay-walk')
  await drag(page, placed, { x: placed.x, y: (waiting?.y ?? 0) + 10 })
  await expect(tray.getByRole('button', { name: /Walk in Shenzhen Bay Park/ })).toBeVisible()
})

test('everything that the hand does has a key, and it is said aloud', async ({ page }) => {
  await open(page)
  await card(page, 'talks').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:35–10:45/)
  await expect(page.getByRole('status', { name: 'What has moved' })).toContainText(
    'Wednesday 6 March, 09:35–10:45, Moscow 04:35.'
  )
  await expect(card(page, 'talks')).toBeFocused()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await page.keyboard.press('Control+Alt+ArrowDown')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^10:35–11:50/)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.locator('[data-date="2024-03-07"] [data-card="talks"]')).toBeVisible()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(card(page, 'talks')).toHaveAccessibleName(/, B, Talks/)
})

test('Enter leads into the inspector at once, Tab through its fields, and Esc back to the card', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await open(page)
  const hours = page.getByRole('textbox', { name: 'Hours' })
  await card(page, 'talks').focus()
  await page.keyboard.press('Enter')
  await expect(hours).toBeFocused()
  await page.keyboard.type('0945-1040')
  await page.keyboard.press('Escape')
  await expect(hours).toHaveValue('09:30–10:40')
  for (let field = 0; field < 6; field += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(card(page, 'talks')).toBeFocused()
  expect(faults).toEqual([])
})

test('several are chosen and move together in one step', async ({ page }) => {
  await open(page)
  await card(page, 'talks').click()
  await card(page, 'export-consultation').click({ modifiers: ['Control'] })
  await page.keyboard.press('Alt+ArrowDown')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:35/)
  await expect(card(page, 'export-consultation')).toHaveAccessibleName(/^09:35/)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:30/)
  await expect(card(page, 'export-consultation')).toHaveAccessibleName(/^09:30/)
})

test('a phrase in another language becomes an item', async ({ page }) => {
  await open(page)
  await page.keyboard.press('q')
  await page.keyboard.type('7 марта 12:30-14:00 обед в BYD')
  await expect(page.getByText('Thursday 7 March', { exact: true }).last()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-date="2024-03-07"]').getByRole('button', { name: /^12:30–14:00, обед в BYD/ })).toBeVisible()
})

test('what cannot be a day, an hour or an item is refused in words, kept, and adds nothing', async ({ page }) => {
  await open(page)
  await page.keyboard.press('q')
  const field = page.getByRole('dialog').getByRole('textbox')
  for (const [phrase, why] of [
    ['31 February 9:00 talks', 'This day does not exist.'],
    ['25:00 talks', 'This hour does not exist.'],
    ['tomorrow', 'Write at least a title.']
  ] as const) {
    await field.fill(phrase)
    await expect(page.getByText(why)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue(phrase)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('54 items shown')).toBeVisible()
  await card(page, 'talks').click()
  await expect(card(page, 'talks')).toHaveAttribute('aria-pressed', 'true')
})

test('a Russian and a French keyboard reach what a Latin one does, and composing reaches nothing', async ({ page }) => {
  await open(page)
  const pressed = (event: { key: string; code: string; ctrlKey?: boolean; isComposing?: boolean }) =>
    page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })), event)
  await pressed({ key: 'й', code: 'KeyQ', isComposing: true })
  await pressed({ key: 'Process', code: 'KeyQ' })
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await pressed({ key: 'й', code: 'KeyQ' })
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await pressed({ key: 'q', code: 'KeyA' })
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('the hour under the pointer stays there while the hours grow and shrink', async ({ page }) => {
  await open(page)
  const before = await middle(page, 'lunch-6')
  await page.mouse.move(before.x, before.top)
  await page.keyboard.down('Control')
  for (const [turn, height] of [
    [-100, 64],
    [-100, 74],
    [100, 64]
  ] as const) {
    await page.mouse.wheel(0, turn)
    await expect
      .poll(async () => Math.round((await middle(page, 'lunch-6')).bottom - (await middle(page, 'lunch-6')).top))
      .toBe(height - 1)
    expect(Math.abs((await middle(page, 'lunch-6')).top - before.top)).toBeLessThan(1.5)
  }
})

test('a day far out of sight is named and not drawn, and is drawn in the frame that shows it', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await open(page)
  const last = page.locator('[data-timeline] [data-date]').last().locator('[data-card]:not([data-continued])').last()
  await expect(last).toHaveAccessibleName(/\d\d:\d\d/)
  await expect(last).toHaveText('')
  const shown = await page.locator('[data-timeline]').evaluate((scroller) => {
    scroller.scrollLeft = scroller.scrollWidth
    return new Promise((say) =>
      requestAnimationFrame(() => say([...scroller.querySelectorAll('[data-date]')].at(-1)?.textContent ?? ''))
    )
  })
  expect(shown).toMatch(/\d\d:\d\d/)
  await expect(last).not.toHaveText('')
})

test('running late shows what moves and where it stops, and is one step', async ({ page }) => {
  await open(page)
  await card(page, 'talks').click()
  await page.keyboard.press('l')
  await expect(page.getByText(/keeps its hour, 10:50: 5 min overlap/)).toBeVisible()
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:45–10:55/)
  await expect(card(page, 'signing')).toHaveAccessibleName(/, stops the issue$/)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:30–10:40/)
})

test('what changed since the newest issue carries an asterisk and says so', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByRole('button', { name: 'Make issue 1' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Programme', exact: true }).click()
  await card(page, 'talks').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:35.*, changed since issue 1$/)
  await expect(card(page, 'talks').getByText('*', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card(page, 'talks')).toHaveAccessibleName(/^09:30.*, Talks$/)
})

test('timeline, table and split show one selection', async ({ page }) => {
  await open(page)
  await card(page, 'signing').click()
  await page.getByRole('radio', { name: 'Split' }).click()
  await expect(card(page, 'signing')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('tr[data-row="signing"]')).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(page.locator('tr[data-row="signing"]')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[data-timeline]')).toHaveCount(0)
})

// Colours do not depend on the language: one language is looked at in both, the full tests look at all in both.
const full = process.env.ATTACHE_FULL !== undefined
for (const [button, sample, ...some] of [
  ['English', 'Moscow delegation in Shenzhen', 'light', 'dark'],
  ['Русский', 'Делегация Москвы в Шэньчжэне', 'dark'],
  ['中文', '莫斯科市代表团访问深圳', 'light'],
  ['Français', 'Délégation de Moscou à Shenzhen', 'dark']
] as const) {
  const schemes = full ? (['light', 'dark'] as const) : some
  test(`axe finds nothing on timeline, table and split, ${schemes.join(' and ')}, ${button}`, async ({ page, attache }) => {
    test.skip(attache.host !== 'browser', 'the same page stands in the window')
    test.setTimeout(150_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: button, exact: true }).first().click()
    await open(page, sample)
    await page.locator('[data-timeline] [data-card="talks"]').click()
    for (const view of [0, 1, 2]) {
      await page.getByRole('radio').nth(view).click()
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await violations(page, 'main'), `${view} ${colorScheme}`).toEqual([])
      }
    }
    await page.keyboard.press('q')
    await page.keyboard.type('10:00 talks')
    expect(await violations(page, '[role="dialog"]')).toEqual([])
  })
}

async function violations(page: Page, part: string): Promise<readonly unknown[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found.map(({ id, nodes }) => [id, nodes[0]?.html])
}
