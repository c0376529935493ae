import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/chromium.mjs'
import { hosts } from './tests/e2e/hosts'

// Only where a run begins: not in its workers, nor where a tool reads the settings.
if (process.argv.includes('test') && process.env.TEST_WORKER_INDEX === undefined) {
  for (const host of hosts) console.log(host.leftOut ? `${host.name}: left out, ${host.leftOut}` : `${host.name}: runs`)
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/ensure-everything-built.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 60_000,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'America/Caracas',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments() },
    screenshot: 'only-on-failure',
    // A trace slows every run: it is asked for (ATTACHE_TRACE=1) where one is looked for.
    trace: process.env.ATTACHE_TRACE === undefined ? 'off' : 'retain-on-failure'
  },
  projects: hosts.filter((host) => host.leftOut === undefined).map((host) => ({ name: host.name }))
})
