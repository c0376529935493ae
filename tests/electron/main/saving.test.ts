import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addSample, callFrom, freshFolder, openProgram } from './open-program'

it('writes a visit where the dialog says', async () => {
  const { window, evaluate } = await openProgram()
  const id = await addSample(window)
  const filePath = join(await freshFolder(), 'chosen.visit')
  await evaluate((_electron, path, { stage }) => void stage.answers.push({ canceled: false, filePath: path }), filePath)
  expect(await callFrom(window, 'visit.exportFile', { id, form: 'package' })).toMatchObject({
    ok: true,
    reply: { ok: true, value: { path: filePath } }
  })
  // The folder of a file that was saved by the dialog may be shown, and none besides.
  await callFrom(window, 'folder.show', { path: filePath })
  await callFrom(window, 'folder.show', { path: '/etc' })
  expect(await evaluate((_electron, _nothing, { stage }) => stage.givenToSystem)).toEqual([filePath])
  // A package is a ZIP.
  expect((await readFile(filePath)).subarray(0, 2).toString()).toBe('PK')
})

it('writes nothing when the dialog is closed', async () => {
  const { window, evaluate } = await openProgram()
  const id = await addSample(window)
  const answer = await callFrom(window, 'visit.exportFile', { id, form: 'package' })
  expect(answer).toEqual({ ok: true, reply: { ok: false, refusal: { kind: 'cancelled' } } })
  expect(await evaluate((_electron, _nothing, { stage }) => stage.asked.map(({ kind }) => kind))).toEqual(['save'])
})

it('asks for a folder in the dialog of the system', async () => {
  const { window, evaluate } = await openProgram()
  expect(await callFrom(window, 'folder.choose', {})).toEqual({ ok: true, reply: {} })
  await evaluate((_electron, _nothing, { stage }) => void stage.answers.push({ canceled: false, filePaths: ['/home/papers'] }))
  expect(await callFrom(window, 'folder.choose', {})).toEqual({ ok: true, reply: { path: '/home/papers' } })
  expect(await evaluate((_electron, _nothing, { stage }) => stage.asked.map(({ options }) => options.properties))).toEqual([
    ['openDirectory', 'createDirectory'],
    ['openDirectory', 'createDirectory']
  ])
})
