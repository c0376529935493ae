import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Electron from 'electron'
import type { Browser, BrowserType, Page } from 'playwright-core'
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs'
import type { Seen } from './listen-to-test'

type Start = {
  /** Playwright's Chromium of the caller: the test runner watches over the pages of its own. */
  readonly chromium: BrowserType
  readonly arguments?: readonly string[]
  readonly main?: string
  readonly language?: string
  readonly locale?: string
  readonly timezoneId?: string
}

export type StandIn = {
  /** The page of the first window, driven by the test. */
  readonly page: () => Promise<Page>
  readonly evaluate: <Value, Argument>(
    run: (electron: typeof Electron, argument: Argument, seen: Seen) => Value | Promise<Value>,
    argument?: Argument
  ) => Promise<Value>
  /** Sends a signal and waits for the end; resolves with the exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Ends the program and its browser at once, as if the power failed. */
  readonly stop: () => Promise<void>
  readonly ended: Promise<number | null>
  /** What the program wrote to stderr. */
  readonly complaints: () => string
}

type Told =
  | { readonly kind: 'chromium'; readonly endpoint: string }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

const here = import.meta.dirname

/** Starts the built program on the stand-in, in a process of its own. */
export function startStandIn(start: Start): StandIn {
  const { chromium, main = 'out/main/index.js', language = 'en-GB', locale = 'en-GB', timezoneId = 'America/Caracas' } = start
  const machine = { executablePath: findChromium(), args: chromiumArguments(), locale, timezoneId }
  const child = fork(join(here, 'run.ts'), [main, ...(start.arguments ?? [])], {
    execArgv: ['--import', pathToFileURL(join(here, 'register.ts')).href],
    env: { ...process.env, STAND_IN_MACHINE: JSON.stringify(machine), STAND_IN_LANGUAGE: language, NODE_OPTIONS: '' },
    serialization: 'advanced',
    silent: true
  })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const endpoint = Promise.withResolvers<string>()
  let complaints = ''
  let last = 0
  let browser: Promise<Browser> | undefined

  child.stderr?.on('data', (text) => {
    complaints += text
  })
  child.on('message', (told: Told) => {
    if (told.kind === 'chromium') return endpoint.resolve(told.endpoint)
    const wish = waiting.get(told.id)
    waiting.delete(told.id)
    if (told.kind === 'value') wish?.resolve(told.value)
    else wish?.reject(new Error(told.message))
  })
  const ended = once(child, 'exit').then(([code]) => {
    const reason = new Error(`the program ended with ${code}: ${complaints.slice(-2000)}`)
    endpoint.reject(reason)
    for (const { reject } of waiting.values()) reject(reason)
    return code as number | null
  })
  endpoint.promise.catch(() => undefined)
  const gone = ended.then((code) => Promise.reject(new Error(`the program ended with ${code}: ${complaints.slice(-2000)}`)))
  gone.catch(() => undefined)

  const firstPage = async (): Promise<Page> => {
    browser ??= endpoint.promise.then((address) => chromium.connectOverCDP(address))
    const [context] = (await browser).contexts()
    if (context === undefined) throw new Error('the program has no browser')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.waitForURL(/^https:\/\/attache\.invalid\//)
    return page
  }

  return {
    page: () => Promise.race([firstPage(), gone]),
    evaluate: (run, argument) => {
      last += 1
      const answered = Promise.withResolvers<unknown>()
      waiting.set(last, answered)
      child.send({ id: last, source: run.toString(), argument })
      return answered.promise as ReturnType<typeof run> as never
    },
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      return ended
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.send({ stop: true })
      await ended
    },
    ended,
    complaints: () => complaints
  }
}
