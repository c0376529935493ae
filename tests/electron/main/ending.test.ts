import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Bridge } from '../../../shared/backend/bridge'
import { callFrom, type OpenProgram, openProgram } from './open-program'

/** A page that has something in hand and saves it when it is told that the program ends. */
async function haveInHand(page: Page, author: string): Promise<void> {
  await page.evaluate(async (text) => {
    const { attache } = window as unknown as { attache: Bridge }
    attache.obey(async ({ kind }) => {
      if (kind === 'flush') await attache.call('settings.write', JSON.stringify({ author: text }))
    })
    // What the page said before has been heard once this is answered.
    await attache.call('info', '{}')
  }, author)
}

/** What lies on the disk once the program has ended. */
async function authorKept({ dataFolder }: OpenProgram): Promise<unknown> {
  return JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')).author
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('saves what a page has in hand when it gets %s', async (signal) => {
  const program = await openProgram()
  await haveInHand(program.window, 'in hand')
  expect(await program.end(signal)).toBe(0)
  expect(await authorKept(program)).toBe('in hand')
})

it('saves what a page has in hand when its window is closed, and ends with the last window', async () => {
  const program = await openProgram()
  await haveInHand(program.window, 'in hand')
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  expect(await program.ended).toBe(0)
  expect(await authorKept(program)).toBe('in hand')
})

it.each(['suspend', 'session-end'])('saves what a page has in hand at %s', async (event) => {
  const program = await openProgram()
  await haveInHand(program.window, 'in hand')
  await program.evaluate(({ powerMonitor, BrowserWindow }, name) => {
    const target = name === 'suspend' ? powerMonitor : BrowserWindow.getAllWindows()[0]
    target?.emit(name as 'resume', {})
  }, event)
  await expect.poll(() => callFrom(program.window, 'settings.read', {})).toMatchObject({ ok: true, reply: { author: 'in hand' } })
})

it('ends in spite of a page that never answers', async () => {
  const program = await openProgram()
  await program.window.evaluate(() => {
    ;(window as unknown as { attache: Bridge }).attache.obey(() => new Promise(() => undefined))
  })
  expect(await program.end()).toBe(0)
})
