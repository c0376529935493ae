import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Bridge, DesktopCommand } from '../../../shared/backend/bridge'
import type { Answer } from '../../../shared/backend/transport'
import { type StandIn, startStandIn } from '../../stand-in/start-stand-in'

type Wish = { readonly dataFolder?: string; readonly language?: string; readonly files?: readonly string[] }

export type OpenProgram = StandIn & { readonly dataFolder: string; readonly window: Page }

type Later = (act: () => Promise<void>) => void

/** A folder that is gone after the test. */
export async function freshFolder(later: Later = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-desktop-'))
  later(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}

/** The built program, open on a data folder; it is ended after the test if it still runs. */
export async function openProgram(
  { dataFolder, language, files = [] }: Wish = {},
  later: Later = onTestFinished
): Promise<OpenProgram> {
  const folder = dataFolder ?? (await freshFolder(later))
  const program = startProgram(folder, files, language, later)
  const window = await program.page()
  return { ...program, dataFolder: folder, window }
}

export function startProgram(
  dataFolder: string,
  files: readonly string[] = [],
  language = 'en-GB',
  later: Later = onTestFinished
): StandIn {
  const program = startStandIn({ chromium, language, arguments: ['--data', dataFolder, ...files] })
  later(program.stop)
  return program
}

/** One program for all tests of a file that leave it as they found it. */
export function sharedProgram(): () => OpenProgram {
  const ends: (() => Promise<void>)[] = []
  let program: OpenProgram | undefined
  beforeAll(async () => {
    program = await openProgram({}, (act) => ends.push(act))
  }, 20_000)
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  return () => {
    if (program === undefined) throw new Error('the program is not open')
    return program
  }
}

type PageWindow = { readonly attache: Bridge; readonly heard: DesktopCommand[] }

/** A call from the page through the built preload. */
/** Puts a sample into the library and returns its id there. */
export async function addSample(page: Page): Promise<string> {
  const id = 'kept-visit'
  const answer = await callFrom(page, 'library.samples', {})
  const [sample] = (answer.ok ? answer.reply : []) as { readonly id: string }[]
  await callFrom(page, 'library.addSample', { sample: sample?.id, id })
  return id
}

export async function callFrom(page: Page, name: string, argument: unknown): Promise<Answer> {
  const send = ([called, text]: [string, string]) => (window as unknown as PageWindow).attache.call(called, text)
  return JSON.parse(await page.evaluate(send, [name, JSON.stringify(argument)] as [string, string]))
}

/** Lets the page write down what the desktop asks of it. */
export async function hearCommands(page: Page): Promise<() => Promise<readonly DesktopCommand[]>> {
  await page.evaluate(async () => {
    const here = window as unknown as { heard: DesktopCommand[] } & PageWindow
    here.heard = []
    here.attache.obey(async (command) => void here.heard.push(command))
    await here.attache.call('info', '{}')
  })
  return () => page.evaluate(() => (window as unknown as PageWindow).heard)
}
