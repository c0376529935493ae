import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs'
import type { Visit } from '../../../shared/model/visit'
import { encodeExchange } from '../../../shared/storage/exchange'

export type OpenProgram = {
  readonly page: Page
  readonly address: string
  /** Takes the visit in by hand and waits until its programme is there. */
  readonly takeIn: () => Promise<void>
  readonly end: () => Promise<void>
}

/** The built program in system Chromium over an empty data folder, with a visit at hand to be taken in. */
export async function openProgram(visit: Visit): Promise<OpenProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-bench-'))
  const visitFile = join(folder, `${visit.id}.visit.json`)
  await writeFile(visitFile, encodeExchange({ visit, issues: [] }))
  const given = ['out/cli/index.js', 'serve', '--no-open', '--port', '0', '--data', join(folder, 'data')]
  const server = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'] })
  const address = await addressOf(server)
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() })
  const page = await newPage(browser)
  return {
    page,
    address,
    takeIn: async () => {
      await page.goto(address)
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Open a file…' }).first().click()
      await (await chooser).setFiles(visitFile)
      await page.getByRole('button', { name: 'Add to this computer' }).click()
      await page.getByRole('radio', { name: 'Table' }).waitFor()
    },
    end: async () => {
      await browser.close()
      server.kill('SIGTERM')
      await once(server, 'exit')
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  return context.newPage()
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('the server prints nowhere')
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('the server printed no address')
}
