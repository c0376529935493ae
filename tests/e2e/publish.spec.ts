import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { test } from './attache-test'
import { keepPapersIn } from './papers-folder'

test('shows a paper as it will leave, and makes the files that are marked', async ({ attache, page }) => {
  const papersFolder = join(attache.dataFolder, 'papers')
  await keepPapersIn(attache.dataFolder, papersFolder)
  await page.getByText('Moscow delegation in Shenzhen').first().click()
  await expect(page.getByRole('heading', { name: 'Moscow delegation in Shenzhen' })).toBeVisible()
  await page.keyboard.press('Control+e')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('figure', { name: /Programme, guest version, RU, page 1 of/ })).toContainText('Черёмин', {
    timeout: 30_000
  })
  await preview.getByRole('button', { name: 'Next page' }).click()
  await expect(preview.getByRole('figure', { name: /page 2 of/ })).toContainText('6 марта')

  await page.getByRole('checkbox', { name: 'Briefing book, Russian' }).click({ force: true })
  await page.getByRole('button', { name: /^Make \d+ files$/ }).click()
  await expect(page.getByText(/^\d+ files made$/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(join(papersFolder, 'Moscow delegation in Shenzhen'))).toBeVisible()
  const made = await readdir(papersFolder, { recursive: true })
  expect(made.filter((path) => path.endsWith('.pdf')).map((path) => path.split(/[/\\]/).at(-1))).toEqual([
    'guest-programme.western.ru.pdf',
    'guest-programme.western.zh.pdf'
  ])
})

test('a book shows what changed first, and the reader stays where and as large as it was', async ({ page }) => {
  await page.getByText('Moscow delegation in Shenzhen').first().click()
  await expect(page.getByRole('heading', { name: 'Moscow delegation in Shenzhen' })).toBeVisible()
  await page.keyboard.press('Control+e')
  const preview = page.getByRole('region', { name: 'Preview' })
  await page.getByRole('button', { name: /^Briefing book/ }).click()
  const stop = preview.getByRole('figure', { name: /Briefing book, RU, page \d+ of \d+/ })
  await expect(preview.getByRole('button', { name: 'Page 30', exact: true })).toBeVisible({ timeout: 30_000 })
  await turnTo('EHANG', 20, preview)
  await preview.getByRole('button', { name: 'Larger' }).click()
  const size = await preview.getByRole('button', { name: /Show the whole page/ }).textContent()
  const length = (await stop.getAttribute('aria-label'))?.match(/\d+$/)?.[0] ?? ''

  // The part is there for a moment only: whatever was said is kept by the page itself.
  const said = await preview.getByRole('status').evaluateHandle((status) => {
    const words: string[] = []
    const listen = () => words.push(document.querySelector(`.${status.className}`)?.textContent ?? '')
    new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true })
    return words
  })
  await page.getByRole('radio', { name: 'Sheets' }).click({ force: true })
  await page.getByRole('radio', { name: 'Large', exact: true }).click({ force: true })
  await expect.poll(async () => (await said.jsonValue()).includes('Others follow'), { timeout: 30_000 }).toBe(true)
  await expect(preview.getByRole('button', { name: 'Open or print' })).toBeEnabled({ timeout: 30_000 })
  await expect(stop).not.toHaveAccessibleName(new RegExp(`of ${length}$`))
  await expect(stop).toContainText('EHANG')
  await expect(preview.getByRole('button', { name: /Show the whole page/ })).toHaveText(size ?? '')

  await page
    .getByRole('link', { name: 'People' })
    .or(page.getByRole('button', { name: 'People', exact: true }))
    .first()
    .click()
  await page.keyboard.press('Control+e')
  await expect(stop).toContainText('EHANG')
  await expect(preview.getByRole('button', { name: /Show the whole page/ })).toHaveText(size ?? '')
})

/** Turns the pages from this one on until one says the word. */
async function turnTo(word: string, from: number, preview: Locator): Promise<void> {
  for (let page = from; ; page += 1) {
    await preview.getByRole('button', { name: `Page ${page}`, exact: true }).click()
    const shown = preview.getByRole('figure', { name: new RegExp(`, page ${page} of `) })
    await expect(shown).toHaveAttribute('data-drawn', String(page))
    // The words come after the drawing, the foot last of all.
    await expect(shown).toContainText(/стр\. \d+ из \d+/)
    if ((await shown.textContent())?.includes(word)) return
  }
}
