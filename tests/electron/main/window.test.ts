import { expect, it } from 'vitest'
import { callFrom, openProgram, sharedProgram } from './open-program'

const program = sharedProgram()

it('makes a window that has nothing of Node, isolated and sandboxed, without spell checker', async () => {
  const { evaluate } = program()
  const made = await evaluate((_electron, _nothing, { madeWith, stage }) => ({ windows: madeWith, sandboxed: stage.sandboxed }))
  expect(made).toMatchObject({
    sandboxed: true,
    windows: [
      {
        width: 1440,
        height: 900,
        minWidth: 1024,
        minHeight: 640,
        show: false,
        title: 'Attaché',
        backgroundColor: '#FBFAF6',
        webPreferences: {
          contextIsolation: true,
          sandbox: true,
          nodeIntegration: false,
          nodeIntegrationInSubFrames: false,
          nodeIntegrationInWorker: false,
          webviewTag: false,
          webSecurity: true,
          allowRunningInsecureContent: false,
          spellcheck: false,
          navigateOnDragDrop: false
        }
      }
    ]
  })
})

it('shows the window once there is something in it', async () => {
  const { evaluate } = program()
  await expect.poll(() => evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true)
})

it('opens where it was closed, in the appearance chosen', async () => {
  const first = await openProgram()
  await callFrom(first.window, 'settings.write', { appearance: 'dark' })
  await first.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1200, height: 800 })
  })
  await first.end()
  const second = await openProgram({ dataFolder: first.dataFolder })
  expect(await second.evaluate((_electron, _nothing, { madeWith }) => madeWith[0])).toMatchObject({
    x: 40,
    y: 60,
    width: 1200,
    height: 800,
    backgroundColor: '#131312'
  })
})

it('forgets a place on a screen that is gone', async () => {
  const first = await openProgram()
  await first.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 4000, y: 60, width: 1200, height: 800 })
  })
  await first.end()
  const second = await openProgram({ dataFolder: first.dataFolder })
  expect(await second.evaluate((_electron, _nothing, { madeWith }) => madeWith[0])).toMatchObject({ width: 1440, height: 900 })
})

it('opens the page again when its process is gone, once and not in a circle', async () => {
  const { window, evaluate } = await openProgram()
  await window.evaluate(() => Object.assign(window, { before: true }))
  const crash = () =>
    evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
  await crash()
  await expect.poll(() => window.evaluate(() => 'before' in window)).toBe(false)
  await window.evaluate(() => Object.assign(window, { before: true }))
  await crash()
  expect(await callFrom(window, 'info', {})).toMatchObject({ ok: true })
  expect(await window.evaluate(() => 'before' in window)).toBe(true)
})
