import { expect, it } from 'vitest'
import { createMaking } from '../../../../renderer/features/publish/making'
import type { BackendEvent } from '../../../../shared/backend/event'
import type { PublishWish } from '../../../../shared/backend/publishing'
import type { VisitId } from '../../../../shared/base/id'
import { done, refused } from '../../../../shared/base/result'
import { job, publishingBackend } from './publishing-backend'

const wish: PublishWish = {
  visit: 'visit' as VisitId,
  languages: ['ru'],
  audience: 'guests',
  calendars: { visit: true, people: [] },
  papers: ['guest-programme']
}
const at = new Date('2024-03-06T06:02:00Z')
const result = { folder: '/papers', files: ['calendars/visit.ics'], withoutItems: [], notices: [] }
const progress = (number: number): BackendEvent => ({
  kind: 'publish-progress',
  job,
  done: number,
  total: 3,
  present: 'papers/x.pdf'
})

function making() {
  const fake = publishingBackend()
  const store = createMaking(fake.backend, () => at)
  return { ...fake, store, now: () => store.getState().making }
}

it('counts the files and names the one in hand, then says where they went', async () => {
  const { store, tell, now } = making()
  const started = store.getState().start(wish, 3)
  expect(now()).toEqual({ kind: 'under-way', done: 0, total: 3, present: '', stopping: false })
  await started
  tell(progress(1))
  expect(now()).toEqual({ kind: 'under-way', done: 1, total: 3, present: 'papers/x.pdf', stopping: false })
  tell({ kind: 'publish-ended', job, outcome: { kind: 'done', result } })
  expect(now()).toEqual({ kind: 'done', result, at })
})

it('heeds events that come before the reply which names their job', async () => {
  const { store, tell, now, answerStart } = making()
  let answer = (_: unknown): void => undefined
  answerStart(
    new Promise((resolve) => {
      answer = resolve
    })
  )
  const started = store.getState().start(wish, 3)
  tell({ kind: 'publish-ended', job, outcome: { kind: 'done', result } })
  answer(done({ job, files: 3 }))
  await started
  expect(now()).toEqual({ kind: 'done', result, at })
})

it('does not heed the job of another window', async () => {
  const { store, tell, now } = making()
  await store.getState().start(wish, 3)
  tell({ ...progress(2), job: 'job-0000000000000099' } as BackendEvent)
  expect(now()).toMatchObject({ kind: 'under-way', done: 0 })
})

it('stops when told to, also before the job has a name', async () => {
  const { store, tell, now, cancelled } = making()
  const started = store.getState().start(wish, 3)
  store.getState().stop()
  expect(cancelled).toEqual([])
  await started
  expect(cancelled).toEqual([job])
  expect(now()).toMatchObject({ kind: 'under-way', stopping: true })
  tell({ kind: 'publish-ended', job, outcome: { kind: 'cancelled', written: 0 } })
  expect(now()).toEqual({ kind: 'stopped' })
})

it('starts one job at a time', async () => {
  const { store, wishes } = making()
  await Promise.all([store.getState().start(wish, 3), store.getState().start(wish, 3)])
  expect(wishes).toEqual([wish])
})

it('says why nothing was begun', async () => {
  const first = making()
  first.answerStart(Promise.resolve(refused({ kind: 'disk-full' })))
  await first.store.getState().start(wish, 3)
  expect(first.now()).toEqual({ kind: 'refused', refusal: { kind: 'disk-full' } })
  const second = making()
  const gone = Promise.reject(new Error('gone'))
  gone.catch(() => undefined)
  second.answerStart(gone)
  await second.store.getState().start(wish, 3)
  expect(second.now()).toEqual({ kind: 'refused', refusal: { kind: 'unreachable' } })
})

it('keeps the text that a paper would have lost', async () => {
  const { store, tell, now } = making()
  await store.getState().start(wish, 3)
  tell({ kind: 'publish-ended', job, outcome: { kind: 'content-lost', file: 'papers/x.pdf', text: 'Speech' } })
  expect(now()).toEqual({ kind: 'content-lost', file: 'papers/x.pdf', text: 'Speech' })
})
