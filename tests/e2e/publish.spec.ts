import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
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
