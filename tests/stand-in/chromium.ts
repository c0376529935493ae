import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { routeRequests } from './requests'
import { stage } from './stage'

/** How the pages should look to the test: what a person's machine would say of itself. */
type Machine = {
  readonly executablePath: string
  readonly args: readonly string[]
  readonly locale: string
  readonly timezoneId: string
}

/** The one Chromium of this program. The test connects to it as well, and so drives the very pages of the windows. */
export async function openChromium(folder: string): Promise<BrowserContext> {
  const { executablePath, args, locale, timezoneId } = JSON.parse(process.env.STAND_IN_MACHINE ?? '{}') as Machine
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...args, '--remote-debugging-port=0'],
    locale,
    timezoneId,
    viewport: null,
    handleSIGTERM: false,
    handleSIGINT: false,
    handleSIGHUP: false
  })
  const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')
  await routeRequests(context)
  process.send?.({ kind: 'chromium', endpoint: `http://127.0.0.1:${port}` })
  return context
}

export async function closeChromium(): Promise<void> {
  const context = await stage.context?.catch(() => undefined)
  await context?.close().catch(() => undefined)
}
