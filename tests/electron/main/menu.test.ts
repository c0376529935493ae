import { expect, it } from 'vitest'
import type { Language } from '../../../shared/base/language'
import { callFrom, hearCommands, type OpenProgram, openProgram } from './open-program'

const bar = ({ evaluate }: OpenProgram) => evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))

it('begins in the language of the system', async () => {
  expect(await bar(await openProgram({ language: 'ru-RU' }))).toContain('Файл')
})

it('changes its language with the interface, without a restart', async () => {
  const program = await openProgram()
  const change = (interfaceLanguage: Language) =>
    callFrom(program.window, 'settings.write', { interfaceLanguage, languageChosen: true })
  await change('zh')
  expect(await bar(program)).toEqual(['文件', '编辑', '前往', '视图', '窗口', '帮助'])
  await change('fr')
  expect(await bar(program)).toEqual(['Fichier', 'Édition', 'Aller', 'Présentation', 'Fenêtre', 'Aide'])
})

it('sends its entries to the page', async () => {
  const { window, evaluate } = await openProgram()
  const heard = await hearCommands(window)
  await evaluate(({ Menu }) => {
    for (const id of ['undo', 'page-publish']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
  })
  await expect.poll(heard).toEqual([
    { kind: 'menu', command: 'undo' },
    { kind: 'menu', command: 'page-publish' }
  ])
})
