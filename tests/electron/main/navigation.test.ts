import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { sharedProgram } from './open-program'

const program = sharedProgram()

beforeEach(async () => {
  await program().evaluate((_electron, _nothing, { stage }) => {
    for (const list of [stage.asked, stage.answers, stage.givenToSystem, stage.opened, stage.letOut]) list.length = 0
  })
})

const ours = 'https://attache.invalid/index.html'

async function clickLink(page: Page, link: { href: string; target?: string }): Promise<void> {
  await page.evaluate((given) => {
    document.body.replaceChildren(Object.assign(document.createElement('a'), { ...given, textContent: 'Leads away' }))
  }, link)
  await page.getByRole('link', { name: 'Leads away' }).click({ noWaitAfter: true })
}

it('stays on its page and asks before an address is given to the system, naming the host', async () => {
  const { window, evaluate } = program()
  await clickLink(window, { href: 'https://ministry.example/visit?day=2' })
  await expect
    .poll(() => evaluate((_electron, _nothing, { stage }) => stage.asked.map(({ options }) => options.message)))
    .toEqual(['Leave Attaché and open ministry.example?'])
  expect(window.url()).toBe(ours)
  expect(await evaluate((_electron, _nothing, { stage }) => stage.givenToSystem)).toEqual([])
})

it('gives the address to the system when the person agrees, from a link, a new window and an address of mail', async () => {
  const { window, evaluate } = program()
  const agree = () => evaluate((_electron, _nothing, { stage }) => void stage.answers.push({ response: 1 }))
  const given = () => evaluate((_electron, _nothing, { stage }) => stage.givenToSystem)
  await agree()
  await clickLink(window, { href: 'https://ministry.example/visit', target: '_blank' })
  await expect.poll(given).toEqual(['https://ministry.example/visit'])
  await agree()
  await clickLink(window, { href: 'mailto:protocol@ministry.example' })
  await expect.poll(given).toHaveLength(2)
  await agree()
  await window.evaluate(() => void globalThis.open('https://ministry.example/opened'))
  await expect
    .poll(given)
    .toEqual(['https://ministry.example/visit', 'mailto:protocol@ministry.example', 'https://ministry.example/opened'])
  expect(window.url()).toBe(ours)
  expect(await evaluate((_electron, _nothing, { stage }) => stage.opened)).toEqual([])
})

it('neither follows nor asks about an address that would start a program or read a file', async () => {
  const { window, evaluate } = program()
  for (const href of ['ms-settings:about', 'file:///etc/passwd', 'http://plain.example/']) await clickLink(window, { href })
  await window.evaluate(() => document.body.append('still here'))
  expect(window.url()).toBe(ours)
  expect(await evaluate((_electron, _nothing, { stage }) => [stage.asked, stage.givenToSystem, stage.letOut])).toEqual([
    [],
    [],
    []
  ])
})

it('denies a frame that goes elsewhere, a redirect and a webview', async () => {
  const { evaluate } = program()
  const prevented = await evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const tried = (event: string, details: object) => {
      let denied = false
      const preventable = { ...details, preventDefault: () => Object.assign(preventable, { denied: true }), denied }
      contents?.emit(event as 'destroyed', preventable as never)
      denied = preventable.denied
      return denied
    }
    return {
      frameElsewhere: tried('will-frame-navigate', { url: 'https://elsewhere.invalid/', isMainFrame: false }),
      frameOurs: tried('will-frame-navigate', { url: 'app://attache/index.html', isMainFrame: false }),
      redirect: tried('will-redirect', { url: 'https://elsewhere.invalid/', isMainFrame: true }),
      webview: tried('will-attach-webview', {})
    }
  })
  expect(prevented).toEqual({ frameElsewhere: true, frameOurs: false, redirect: true, webview: true })
})
