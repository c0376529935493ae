import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { type Host, type HostName, startHost } from './start-host'

export type Attache = {
  /** The page of the window that is open now. */
  readonly page: Page
  readonly host: HostName
  readonly dataFolder: string
  /** Ends the program as a person would and opens it again on the same data folder, as on the next morning. */
  readonly restart: () => Promise<Page>
}

/**
 * The built program, open on an empty data folder: in the browser, on the stand-in or in Electron, as the project says. A test
 * that restarts it goes on with `attache.page`, since the window is another one.
 */
export const test = base.extend<{ attache: Attache }>({
  attache: async ({ playwright, launchOptions, viewport, locale, timezoneId, colorScheme }, use, testInfo) => {
    const host = testInfo.project.name as HostName
    const dataFolder = await mkdtemp(join(tmpdir(), 'attache-e2e-'))
    const machine = { viewport, locale, timezoneId, colorScheme }
    const open = () => startHost(host, { playwright, launchOptions, machine, dataFolder })
    let running: Host = await open()
    await use({
      host,
      dataFolder,
      get page() {
        return running.page
      },
      restart: async () => {
        await running.end()
        running = await open()
        return running.page
      }
    })
    await running.end()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  page: async ({ attache }, use) => use(attache.page)
})
