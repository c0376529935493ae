import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { callFrom, freshFolder, openProgram } from './open-program'

const wish = { id: 'moscow-shenzhen', form: 'package' }

it('writes a visit where the dialog says', async () => {
  const { window, evaluate } = await openProgram()
  const filePath = join(await freshFolder(), 'chosen.visit')
  await evaluate((_electron, path, { stage }) => void stage.answers.push({ canceled: false, filePath: path }), filePath)
  expect(await callFrom(window, 'visit.exportFile', wish)).toMatchObject({
    ok: true,
    reply: { ok: true, value: { path: filePath } }
  })
  expect((await readFile(filePath)).length).toBeGreaterThan(0)
})

it('writes nothing when the dialog is closed', async () => {
  const { window, evaluate } = await openProgram()
  const answer = await callFrom(window, 'visit.exportFile', wish)
  expect(answer).toMatchObject({ ok: true, reply: { ok: true } })
  expect(JSON.stringify(answer)).not.toContain('path')
  expect(await evaluate((_electron, _nothing, { stage }) => stage.asked.map(({ kind }) => kind))).toEqual(['save'])
})
