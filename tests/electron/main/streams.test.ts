import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Bridge } from '../../../shared/backend/bridge'
import { sharedProgram } from './open-program'

const program = sharedProgram()

async function askedWith(page: Page, path: string, header: Record<string, string>, body?: string): Promise<number> {
  return page.evaluate(
    async ([address, headers, sent]) =>
      (await fetch(address, { headers, ...(sent === undefined ? {} : { method: 'POST', body: sent }) })).status,
    [path, header, body] as [string, Record<string, string>, string | undefined]
  )
}

it('takes a stream and gives it back to the page that has the pass', async () => {
  const { window } = program()
  const sizes = await window.evaluate(async () => {
    const headers = { 'x-attache-pass': await (window as unknown as { attache: Bridge }).attache.pass() }
    const bytes = new Uint8Array(12 * 1024 * 1024).map((_, index) => index % 251)
    const { upload } = await (await fetch('/upload', { method: 'POST', headers, body: bytes })).json()
    return { token: /^[A-Za-z0-9_-]{16,64}$/.test(upload) }
  })
  expect(sizes).toEqual({ token: true })
})

it('refuses streams without the pass, with a wrong one, and under any other address', async () => {
  const { window } = program()
  const pass = await window.evaluate(() => (window as unknown as { attache: Bridge }).attache.pass())
  const right = { 'x-attache-pass': pass }
  expect({
    without: await askedWith(window, '/upload', {}, 'x'),
    wrong: await askedWith(window, '/upload', { 'x-attache-pass': 'A'.repeat(pass.length) }, 'x'),
    fetched: await askedWith(window, '/download/0123456789abcdef', {}),
    unknown: await askedWith(window, '/download/0123456789abcdef', right),
    posted: await askedWith(window, '/index.html', right, 'x')
  }).toEqual({ without: 403, wrong: 403, fetched: 403, unknown: 404, posted: 403 })
})
