import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { acquireLock } from '../../../electron/services/storage/lock'
import { freshFolder, hearCommands, openProgram, startProgram } from './open-program'

async function visitFile(name: string): Promise<string> {
  const path = join(await freshFolder(), name)
  await writeFile(path, '{}')
  return path
}

it('hands a visit file from the command line to the page, which looks at it first', async () => {
  const { window } = await openProgram({ files: [await visitFile('Moscow in Shenzhen.visit')] })
  const dialog = window.getByRole('dialog')
  await dialog.getByText('Moscow in Shenzhen.visit').waitFor()
  await dialog.getByText('This is not a visit of Attaché.').waitFor()
})

it('opens no second window on the same folder: the first takes over what the second was given', async () => {
  const first = await openProgram()
  const heard = await hearCommands(first.window)
  const second = startProgram(first.dataFolder, [await visitFile('Second.visit.json')])
  expect(await second.ended).toBe(0)
  await expect.poll(heard).toMatchObject([{ kind: 'open-file', name: 'Second.visit.json' }])
  expect(await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

it('runs beside itself on another folder', async () => {
  const [first, second] = [await openProgram(), await openProgram()]
  expect([first.window.url(), second.window.url()]).toEqual(Array(2).fill('https://attache.invalid/index.html'))
})

it('takes a file from the system while it runs', async () => {
  const { window, evaluate } = await openProgram()
  const heard = await hearCommands(window)
  await evaluate(
    ({ app }, path) => void app.emit('open-file', { preventDefault: () => undefined }, path),
    await visitFile('Later.visit')
  )
  await expect.poll(heard).toMatchObject([{ kind: 'open-file', name: 'Later.visit' }])
})

it('refuses a folder that another kind of Attaché has in use, in words', async () => {
  const dataFolder = await freshFolder()
  const lock = await acquireLock(dataFolder)
  const program = startProgram(dataFolder)
  expect(await program.ended).toBe(1)
  expect(lock.ok && (await lock.value.release())).toBe(undefined)
})

it('keeps a log beside the visits that names no file and no person', async () => {
  const name = 'Secret journey.visit'
  const { dataFolder, window, end } = await openProgram({ files: [join(await freshFolder(), name)] })
  await window.title()
  await end()
  const log = await readFile(join(dataFolder, 'logs', 'attache.log'), 'utf8')
  expect(log).toContain('open-file: Error ENOENT')
  expect(log).not.toContain('Secret')
})
