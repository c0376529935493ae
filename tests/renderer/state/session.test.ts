import { expect, test } from 'vitest'
import { createSession } from '../../../renderer/state/session'
import type { VisitId } from '../../../shared/base/id'
import type { Command } from '../../../shared/commands/command'
import { aVisit } from '../../builders/visit'
import { memoryBackend } from '../../fakes/memory-backend'

const id = 'visit' as VisitId
const named = (title: string): Command => ({ kind: 'edit-visit', changes: { title: { en: title } } })

async function opened() {
  const memory = memoryBackend({ visits: [aVisit(), aVisit({ id: 'other' })] })
  const told: string[] = []
  const session = createSession({
    backend: memory.backend,
    client: 'this-window-000000',
    tell: (step, way) => told.push(`${way} ${step.after.title.en}`),
    tellFollowed: () => told.push('followed')
  })
  await session.getState().open(id)
  const settled = () => expect.poll(() => session.getState().saving.kind).not.toBe('saving')
  const kept = () => memory.visits.get('visit')
  return { session, memory, told, settled, kept }
}

test('a change is on the screen at once and then with the backend', async () => {
  const { session, settled, kept, told } = await opened()
  session.getState().dispatch(named('First'))
  expect(session.getState().history?.present.title.en).toBe('First')
  expect(session.getState().saving.kind).toBe('saving')
  await settled()
  expect([kept()?.visit.title.en, kept()?.revision, told]).toEqual(['First', 2, ['done First']])
})

test('edits made while a save is under way are saved together, on top of it', async () => {
  const { session, memory, settled, kept } = await opened()
  memory.hold()
  session.getState().dispatch(named('One'))
  await new Promise((resolve) => setTimeout(resolve))
  session.getState().dispatch(named('Two'))
  session.getState().dispatch(named('Three'))
  memory.release()
  await settled()
  expect([kept()?.visit.title.en, kept()?.revision]).toEqual(['Three', 3])
})

test('a save that failed says why, and the next try keeps everything', async () => {
  const { session, memory, settled, kept } = await opened()
  memory.refuseSave({ kind: 'disk-full' })
  session.getState().dispatch(named('Lost?'))
  await settled()
  expect(session.getState().saving).toEqual({ kind: 'not-saved', refusal: { kind: 'disk-full' } })
  session.getState().retrySave()
  await settled()
  expect([session.getState().saving.kind, kept()?.visit.title.en]).toEqual(['saved', 'Lost?'])
})

test('another visit is not opened over changes that cannot be saved', async () => {
  const { session, memory, settled } = await opened()
  memory.refuseSave({ kind: 'disk-full' })
  session.getState().dispatch(named('Still here'))
  await settled()
  memory.refuseSave({ kind: 'disk-full' })
  expect(await session.getState().open('other' as VisitId)).toEqual({ ok: false, refusal: { kind: 'disk-full' } })
  expect(session.getState().history?.present.title.en).toBe('Still here')
})

test('a conflict is said; keeping mine saves over what the other window kept', async () => {
  const { session, memory, settled, kept } = await opened()
  memory.visits.set('visit', { visit: aVisit({ title: { en: 'Theirs' } }), revision: 7, savedAt: '2024-03-06T06:02:00Z' })
  session.getState().dispatch(named('Mine'))
  await settled()
  expect(session.getState().saving).toEqual({ kind: 'not-saved', refusal: { kind: 'conflict', id: 'visit', revision: 7 } })
  session.getState().retrySave()
  await settled()
  expect([kept()?.visit.title.en, kept()?.revision]).toEqual(['Mine', 8])
})

test('what another window kept is taken over when nothing is unsaved here', async () => {
  const { session, memory, told } = await opened()
  memory.visits.set('visit', { visit: aVisit({ title: { en: 'Theirs' } }), revision: 2, savedAt: '2024-03-06T06:02:00Z' })
  memory.tell({ kind: 'visit-saved', id, revision: 2, client: 'another-window-00000' })
  await expect.poll(() => session.getState().history?.present.title.en).toBe('Theirs')
  expect(told).toEqual(['followed'])
})

test('undo and redo are changes too: told and saved', async () => {
  const { session, settled, kept, told } = await opened()
  session.getState().dispatch(named('First'))
  session.getState().undo()
  await settled()
  expect(kept()?.visit.title.en).toBe('Delegation in Shenzhen')
  session.getState().redo()
  await settled()
  expect([kept()?.visit.title.en, told]).toEqual(['First', ['done First', 'undone First', 'redone First']])
})

test('a refused command changes and saves nothing', async () => {
  const { session, kept } = await opened()
  const refused = session.getState().dispatch({ kind: 'remove', collection: 'places', ids: ['nowhere'] })
  expect([refused.ok, session.getState().history?.past.length, kept()?.revision]).toEqual([false, 0, 1])
})
