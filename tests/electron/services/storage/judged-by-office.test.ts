import { expect, test } from 'vitest'
import { createVisitStore } from '../../../../electron/services/storage/visit-store'
import { defaultOffice } from '../../../../shared/model/default-office'
import type { Office } from '../../../../shared/model/office'
import { anItem, aPerson, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../temporary-folder'

const participants = [{ person: 'head', role: 'member' }] as const
const clash = aVisit({ people: [aPerson('head')], items: [anItem('one', { participants }), anItem('two', { participants })] })
const now = () => '2024-02-01T08:00:00.000Z'
const lenient: Office = { ...defaultOffice, severities: { 'person-in-two-places': 'note' } }

async function countsIn(store: ReturnType<typeof createVisitStore>) {
  return (await store.list()).visits.map(({ findings }) => findings)
}

test('the library counts findings as the office judges, and counts again when it judges otherwise', async () => {
  const folder = await temporaryFolder()
  let office = defaultOffice
  const store = createVisitStore(folder, now, async () => office)
  await store.add(clash)
  expect(await countsIn(store)).toEqual([{ block: 1, warn: 0, note: 0 }])
  office = lenient
  expect(await store.rejudge()).toBe(true)
  expect(await countsIn(store)).toEqual([{ block: 0, warn: 0, note: 1 }])
  expect(await countsIn(createVisitStore(folder, now))).toEqual([{ block: 0, warn: 0, note: 1 }])
  expect(await store.open(clash.id)).toMatchObject({ value: { revision: 1 } })
  expect(await store.rejudge()).toBe(false)
})

test('an issue is refused or made as the office judges', async () => {
  const wish = { author: '', remark: '', at: now() }
  const make = async (office: Office) => {
    const store = createVisitStore(await temporaryFolder(), now, async () => office)
    await store.add(clash)
    return (await store.issues.make(clash.id, 1, wish)).ok
  }
  expect([await make(defaultOffice), await make(lenient)]).toEqual([false, true])
})

test('what was accepted in writing is not counted', async () => {
  const accepted = { key: 'person-in-two-places/one/two', by: 'Protocol', at: now(), reason: 'One reception' }
  const store = createVisitStore(await temporaryFolder(), now)
  await store.add({ ...clash, acceptedFindings: [accepted] })
  expect(await countsIn(store)).toEqual([{ block: 0, warn: 0, note: 0 }])
})
