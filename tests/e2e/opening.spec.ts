import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

test('the built page shows the program', async ({ page }) => {
  await page.route('http://attache.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname
    const body = await readFile(join('out/renderer', path))
    await route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
  await page.goto('http://attache.test/index.html')
  await expect(page).toHaveTitle(/Attaché/)
})
