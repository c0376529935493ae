import { expect, type Page } from '@playwright/test'
import { encodeExchange } from '../../shared/storage/exchange'
import { hostileVisit } from '../builders/hostile-visit'
import { test } from './attache-test'

const screens = ['Programme', 'Visit', 'People', 'Places', 'Seats', 'Facts', 'Findings', 'Issues', 'Calendars']
const payload = /<img src=x onerror="window\.intruded=1"><script>window\.intruded=1<\/script>/

/** Addresses that are not of the program itself. */
function foreignRequests(page: Page): readonly string[] {
  const found: string[] = []
  const own = new URL(page.url()).origin
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== own) found.push(request.url())
  })
  page.context().on('page', (opened) => found.push(`a new window: ${opened.url()}`))
  // What the page's own policy had to stop is a fault of ours.
  page.on(
    'console',
    (message) => /Content Security Policy|Trusted(HTML|Script)/.test(message.text()) && found.push(message.text())
  )
  page.on('websocket', (socket) => found.push(socket.url()))
  return found
}

/** Every view of every page of the open visit, and of each its first record in the inspector; the pages that were there. */
async function walkScreens(page: Page, look: (screen: string) => Promise<void>): Promise<readonly string[]> {
  const main = page.getByRole('main')
  const seen: string[] = []
  for (const screen of screens) {
    const entry = page.getByRole('navigation').getByRole('button', { name: screen }).first()
    await entry.click()
    await expect(entry).toHaveAttribute('aria-current', 'page')
    await expect(main).not.toBeEmpty()
    await look(screen)
    for (const view of (await main.getByRole('radio').all()).slice(0, 8)) {
      await view.click({ timeout: 1000 }).catch(() => undefined)
      const row = main.locator('tr[data-row], article').first()
      if ((await row.count()) > 0) await row.click({ timeout: 1000 }).catch(() => undefined)
      await look(screen)
      await page.keyboard.press('Escape')
    }
    seen.push(screen)
  }
  return seen
}

test('a full tour of every screen sends nothing anywhere', async ({ page }) => {
  test.setTimeout(120_000)
  const foreign = foreignRequests(page)
  await page.getByText('Moscow delegation in Shenzhen').first().click()
  const seen = await walkScreens(page, async () => undefined)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').or(palette.getByRole('searchbox')).or(palette.getByRole('textbox')).first().fill('BYD')
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(palette).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'Русский' }).click({ timeout: 10_000 })
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  expect(seen).toEqual(screens)
  expect(foreign).toEqual([])
})

test('scripts in every text of a visit are read as they stand on every screen, and none runs', async ({ page }) => {
  test.setTimeout(120_000)
  const foreign = foreignRequests(page)
  const { visit } = hostileVisit()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push(dialog.message())))
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).first().click()
  const name = 'x.visit.json'
  await (await choosing).setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(encodeExchange({ visit, issues: [] }))
  })
  await page.getByRole('button', { name: 'Add to this computer' }).click()
  await expect(page.getByRole('banner').getByText(payload).first()).toBeVisible()
  const literal = new Set<string>()
  await walkScreens(page, async (screen) => {
    const state = await page.evaluate(() => ({
      intruded: Reflect.get(globalThis, 'intruded'),
      images: document.querySelectorAll('img[src="x"]').length,
      scripts: [...document.scripts].filter((script) => script.textContent?.includes('intruded')).length
    }))
    expect(state).toEqual({ intruded: undefined, images: 0, scripts: 0 })
    const fields = await page
      .locator('input, textarea')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join(' '))
    if (payload.test(`${await page.locator('body').textContent()} ${fields}`)) literal.add(screen)
  })
  // A page of lists that are empty so far says no text of the visit.
  expect(literal.size).toBeGreaterThanOrEqual(screens.length - 2)
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})

test('case: HTML that is pasted into a text comes in as text', async ({ page, attache }) => {
  test.skip(attache.host !== 'browser', 'the clipboard of the test is the browser’s')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'New visit' }).first().click()
  await page.evaluate(async () => {
    const html = '<b>Talks</b><img src=x onerror="window.intruded=1"><script>window.intruded=1</script>'
    const parts = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob(['Talks'], { type: 'text/plain' })
    }
    await navigator.clipboard.write([new ClipboardItem(parts)])
  })
  const field = page.getByRole('dialog').getByRole('textbox').first()
  await field.click()
  await page.keyboard.press('Control+v')
  await expect(field).toHaveValue('Talks')
  expect(
    await page.evaluate(() => [Reflect.get(globalThis, 'intruded'), document.querySelectorAll('img[src="x"]').length])
  ).toEqual([undefined, 0])
})
