import { expect, it } from 'vitest'
import { sharedProgram } from './open-program'

const program = sharedProgram()

it('serves the built page through the app protocol alone, with the policy and a nonce for this load', async () => {
  const { window, evaluate } = program()
  const load = async () => {
    const reply = await window.reload()
    const policy = (await reply?.headerValue('content-security-policy')) ?? ''
    const nonce = await window.locator('meta[property="csp-nonce"]').evaluate((meta: HTMLMetaElement) => meta.nonce)
    return { policy, nonce }
  }
  const [first, second] = [await load(), await load()]
  expect(first.policy).toContain("default-src 'none'")
  expect(first.policy).toContain(`'nonce-${first.nonce}'`)
  expect(second.nonce).not.toBe(first.nonce)
  expect(await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe(
    'app://attache/index.html'
  )
  expect(await evaluate((_electron, _nothing, { stage }) => stage.letOut)).toEqual([])
})

it('runs no script that stands in the page and none from elsewhere', async () => {
  const { window } = program()
  const ran = await window.evaluate(() => {
    const script = document.createElement('script')
    // As text of its own, which the policy cannot refuse before it stands in the page.
    script.append('document.title = "ran"')
    document.head.append(script)
    const foreign = document.createElement('script')
    try {
      foreign.src = 'https://elsewhere.invalid/script.js'
      document.head.append(foreign)
    } catch (error) {
      return [document.title, (error as Error).name]
    }
    return [document.title, 'let in']
  })
  expect(ran).toEqual(['Attaché', 'TypeError'])
})

it('knows no file that was not built, by no spelling of its address', async () => {
  const { window } = program()
  const statuses = await window.evaluate(async () => {
    const addresses = [
      '/package.json',
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/index.html%00'
    ]
    return Promise.all(addresses.map(async (address) => (await fetch(address)).status))
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

it('lets no request leave the computer', async () => {
  const { window, evaluate } = program()
  const ways = await window.evaluate(async () => {
    const image = new Image()
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('loaded')
      image.onerror = () => resolve('refused')
    })
    image.src = 'https://elsewhere.invalid/pixel.png'
    const fetched = await fetch('https://elsewhere.invalid/').then(
      () => 'fetched',
      () => 'refused'
    )
    return [await loaded, fetched]
  })
  expect(ways).toEqual(['refused', 'refused'])
  await evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('https://elsewhere.invalid/')
      .catch(() => undefined)
  )
  expect(await evaluate((_electron, _nothing, { stage }) => stage.letOut)).toEqual([])
})
