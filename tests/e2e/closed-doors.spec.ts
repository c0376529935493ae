import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { test } from './attache-test'

test.beforeEach(({ attache }) => {
  test.skip(attache.host !== 'browser', 'only the browser has a server')
})

test('a page of another port can neither frame, fetch from nor post to the program', async ({ page }) => {
  const { origin } = new URL(page.url())
  const evil = createServer((_request, response) => {
    const form = `<form method="post" enctype="text/plain" action="${origin}/api/call"><input name="{}"></form>`
    response.setHeader('content-type', 'text/html').end(`<title>other</title><iframe src="${origin}/"></iframe>${form}`)
  })
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
  try {
    const other = await page.context().newPage()
    const framed = other.waitForResponse(`${origin}/`)
    await other.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)
    expect((await framed).status()).toBe(403)
    const fetched = other.evaluate(
      (address) =>
        fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }).then(() => 'read'),
      `${origin}/api/call`
    )
    await expect(fetched).rejects.toThrow('Failed to fetch')
    const posted = other.waitForResponse(`${origin}/api/call`)
    await other.evaluate(() => document.forms[0]?.submit())
    expect((await posted).status()).toBe(403)
  } finally {
    evil.close()
    evil.closeAllConnections()
  }
})

test('a tab without its own code is told so, and the first tab goes on after a reload', async ({ page }) => {
  await expect(page).not.toHaveURL(/code/)
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  await expect(other.getByRole('alert')).toContainText('Each address opens Attaché once')
  await page.reload()
  await expect(page.getByText('Moscow delegation in Shenzhen').first()).toBeVisible()
})
