import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { PersonId, SideId } from '../../../../shared/base/id'
import { peopleOfTable } from '../../../../shared/commands/intake/people-of-table'
import { guessColumns } from '../../../../shared/commands/intake/table-columns'
import { aBackend } from '../../../builders/backend'
import { sample } from '../../papers/rendered'

const moscow = sample('moscow-shenzhen-2024')

test('the table of people that leaves is understood when it comes in again', async () => {
  const { handlers, shelf } = await aBackend()
  await handlers['library.add']({ visit: moscow as never })
  const exported = await handlers['visit.exportFile']({ id: moscow.id, form: 'people' })
  if (!exported.ok) throw new Error(JSON.stringify(exported.refusal))
  expect(exported.value.name).toMatch(/\.csv$/)
  const looked = await handlers['table.look']({ upload: exported.value.download ?? '' })
  if (!looked.ok) throw new Error(JSON.stringify(looked.refusal))
  const [headings = [], ...rows] = looked.value.rows
  const columns = guessColumns(headings)
  expect(columns).toEqual(['name', 'passport', 'post', 'organisation', 'telephone', 'email', 'diet', 'notes'])
  const newId = () => crypto.randomUUID() as PersonId
  const { people, leftOut } = peopleOfTable({ rows, columns, side: 'guests' as SideId, language: 'en', after: 'a0', newId })
  expect([people.length, leftOut]).toEqual([Object.keys(moscow.people).length, []])
  expect(shelf.find(exported.value.download ?? '')).toBeUndefined()
})

test('the reader page leaves as it was built', async () => {
  const { handlers, shelf } = await aBackend()
  const saved = await handlers['reader.save']({})
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  const bytes = await shelf.fetch(saved.value.download ?? '')
  expect(saved.value.name).toBe('visit-reader.html')
  expect(bytes && Buffer.compare(Buffer.from(bytes), await readFile('assets/reader/visit-reader.html'))).toBe(0)
})
