import { execFileSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aPhotograph } from '../builders/picture'
import { test } from './attache-test'
import { keepPapersIn } from './papers-folder'

test('a photograph goes from a file into the pane and into the briefing book', async ({ attache, page }) => {
  const papersFolder = join(attache.dataFolder, 'papers')
  await keepPapersIn(attache.dataFolder, papersFolder)
  await page.getByText('Moscow delegation in Shenzhen').first().click()
  await page.getByRole('navigation').getByText('People', { exact: true }).click()
  await page
    .getByRole('grid', { name: /^(Shenzhen|Hosts|Host)/ })
    .getByRole('row')
    .nth(1)
    .click()

  const field = page.getByRole('region', { name: 'Photograph' })
  const give = (name: string, buffer: Buffer) =>
    field.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer })
  await give('drawing.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await expect(field.getByRole('alert')).toContainText('SVG')
  await give('photograph.jpg', await aPhotograph({ width: 1600, height: 1200 }))
  const picture = field.getByRole('img')
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalHeight))).toBe(960)
  await expect(field.getByRole('alert')).toHaveCount(0)

  const { violations } = await new AxeBuilder({ page }).include('aside').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.keyboard.press('Control+e')
  await page.getByRole('checkbox', { name: 'Programme, guest version, Chinese' }).click({ force: true })
  await page.getByRole('checkbox', { name: 'Programme, guest version, Russian' }).click({ force: true })
  await page.getByRole('button', { name: /^Make \d+ files?$/ }).click()
  await expect(page.getByText(/^\d+ files? made$/)).toBeVisible({ timeout: 20_000 })
  const made = await readdir(papersFolder, { recursive: true })
  const book = made.find((path) => path.endsWith('briefing-book.western.ru.pdf')) ?? ''
  const pictures = execFileSync('pdfimages', ['-list', join(papersFolder, book)], { encoding: 'utf8' })
  expect(pictures).toMatch(/image +236 +315 +rgb .* jpeg/)
})
