import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { BrowserContextOptions, LaunchOptions, Page, PlaywrightWorkerArgs } from '@playwright/test'
import { electronBinary } from '../../scripts/electron-binary.mjs'
import { startStandIn } from '../stand-in/start-stand-in'

export type HostName = 'browser' | 'stand-in' | 'electron'

export type Host = { readonly page: Page; readonly end: () => Promise<void> }

type Wish = {
  readonly playwright: PlaywrightWorkerArgs['playwright']
  readonly launchOptions: LaunchOptions
  readonly machine: Pick<BrowserContextOptions, 'viewport' | 'locale' | 'timezoneId' | 'colorScheme'>
  readonly dataFolder: string
}

/** Opens the built program on a data folder. */
export function startHost(name: HostName, wish: Wish): Promise<Host> {
  switch (name) {
    case 'browser':
      return inBrowser(wish)
    case 'stand-in':
      return onStandIn(wish)
    case 'electron':
      return inElectron(wish)
  }
}

/** The loopback server as `attache serve` starts it, and a browser that comes by the printed address. */
async function inBrowser({ playwright, launchOptions, machine, dataFolder }: Wish): Promise<Host> {
  const given = ['out/cli/index.js', 'serve', '--no-open', '--port', '0', '--data', dataFolder]
  const server = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  const address = addressIn(server.stdout)
  const early = ended.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)))
  early.catch(() => undefined)
  const browser = await playwright.chromium.launch(launchOptions)
  const context = await browser.newContext(machine)
  const page = await context.newPage()
  await page.goto(await Promise.race([address, early]))
  return {
    page,
    end: async () => {
      await browser.close()
      server.kill('SIGTERM')
      await ended
    }
  }
}

async function addressIn(printed: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: printed })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('the server printed no address')
}

async function onStandIn({ playwright, machine, dataFolder }: Wish): Promise<Host> {
  const { locale = 'en-GB', timezoneId = 'UTC', viewport, colorScheme } = machine
  const program = startStandIn({
    chromium: playwright.chromium,
    arguments: ['--data', dataFolder],
    language: locale,
    locale,
    timezoneId
  })
  const page = await program.page()
  if (viewport) await page.setViewportSize(viewport)
  if (colorScheme) await page.emulateMedia({ colorScheme })
  const end = async () => {
    const code = await program.end()
    if (code !== 0) throw new Error(`the program ended with ${code}: ${program.complaints()}`)
  }
  return { page, end }
}

async function inElectron({ playwright, machine, dataFolder }: Wish): Promise<Host> {
  const executablePath = electronBinary()
  if (executablePath === undefined) throw new Error("Electron's binary is not on this machine")
  const { locale, timezoneId, colorScheme } = machine
  const program = await playwright._electron.launch({
    executablePath,
    args: ['.', '--data', dataFolder],
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
    ...(colorScheme === undefined ? {} : { colorScheme })
  })
  return { page: await program.firstWindow(), end: () => program.close() }
}
