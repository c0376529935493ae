import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { localLog } from '../../../../electron/services/reports/local-log'
import { answer } from '../../../../shared/backend/answer'
import { faultFacts } from '../../../../shared/base/fault-facts'
import { aBackend, plainMakers } from '../../../builders/backend'
import { anItem, aPerson, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const canaries = ['Kanarienvogel', 'канарейка', '金丝雀', 'canary@office.example', '+7 900 000 00 01']
const visit = aVisit({
  id: 'kanarek',
  title: { en: 'Kanarienvogel', ru: 'канарейка', zh: '金丝雀' },
  people: [aPerson('head', { names: { en: { family: 'Kanarienvogel' } }, email: canaries[3], telephone: canaries[4] })],
  items: [anItem('talks', { notes: 'Kanarienvogel' })]
})

test('neither log nor report holds a word of a visit, a message of an error or a folder of this computer', async () => {
  const folder = await temporaryFolder()
  const log = localLog(folder)
  log.note('started')
  const fail = async (): Promise<never> => {
    throw Object.assign(new TypeError(`cannot read ${canaries.join(' ')} in ${folder}`), {
      code: 'EIO',
      path: join(folder, 'Kanarienvogel')
    })
  }
  const { handlers } = await aBackend({ dataFolder: folder, report: log.fault, makers: plainMakers(fail), showFolder: fail })
  const call = (name: string, argument: unknown) => answer(handlers, name, argument, log.fault)
  expect(await call('library.add', { visit })).toMatchObject({ ok: true })
  expect(await call('folder.show', { path: `/home/${canaries[0]}` })).toBeDefined()
  await call('publish.preview', { visit: visit.id, paper: 'briefing-book', language: 'en', audience: 'guests' })
  await call('visit.open', { id: `no ${canaries[0]}` })
  const fault = { name: 'RangeError', frames: ['Programme index-a1.js:1:20'] }
  expect(await call('fault.note', fault)).toEqual({ ok: true, reply: {} })
  expect(await call('fault.note', { ...fault, frames: [`${canaries[1]} x`] })).toMatchObject({ ok: false })
  log.fault('kept', new Error(canaries.join()))
  log.fault('kept', canaries[0])

  const written = await readFile(join(folder, 'logs', 'attache.log'), 'utf8')
  const report = await call('report.read', {})
  const text = report.ok ? (report.reply as { text: string }).text : ''
  expect(written).toContain('TypeError EIO')
  expect(text).toContain('page: RangeError\n    at Programme index-a1.js:1:20')
  expect(text).toContain('visits: 1; items: 1, at most 1 in one')
  for (const secret of [...canaries, 'kanarek', folder, homedir() === '/' ? '\u0000' : homedir(), process.cwd()]) {
    expect([secret, written.includes(secret), text.includes(secret)]).toEqual([secret, false, false])
  }
})

test('a stack gives its functions and files, and neither its message nor its folders', () => {
  const error = Object.assign(new Error('Secret'), {
    stack:
      'Error: Secret\n    at at the ministry (x\n    at async Session.save (file:///home/ivanov/app/out/main/index.js:12:34)\n    at C:\\Users\\Ivanov\\a.js:1:2'
  })
  expect(faultFacts(error)).toEqual({ name: 'Error', frames: ['Session.save index.js:12:34', 'a.js:1:2'] })
  expect(faultFacts('Secret')).toEqual({ name: 'string', frames: [] })
  expect(faultFacts(Object.assign(new Error('x'), { name: 'Иванов', stack: 'save@http://127.0.0.1:1/assets/x.js:3:4' }))).toEqual(
    {
      name: 'Error',
      frames: ['save x.js:3:4']
    }
  )
})
