import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPreviewer } from '../../../../renderer/features/publish/previewer'
import type { PreviewWish } from '../../../../shared/backend/publishing'
import type { VisitId } from '../../../../shared/base/id'
import { paperOpener, publishingBackend } from './publishing-backend'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const programme: PreviewWish = { visit: 'visit' as VisitId, paper: 'guest-programme', language: 'ru', audience: 'guests' }
const book: PreviewWish = { ...programme, paper: 'briefing-book' }

/** Lets everything that is ready be done, also what waits for changes to rest. */
const settle = () => vi.runAllTimersAsync()

function previewer() {
  const fake = publishingBackend()
  const { open, opened } = paperOpener()
  const made = createPreviewer(fake.backend, open, 'window')
  return { ...fake, ...made, opened, now: () => made.state.getState() }
}

it('shows the paper that was asked for', async () => {
  const { show, previews, opened, now } = previewer()
  show(programme)
  expect(now()).toMatchObject({ working: true, shown: undefined })
  previews[0]?.paper()
  await settle()
  expect(now()).toMatchObject({ working: false, shown: { wish: programme, document: opened[0] } })
})

it('keeps the old paper until the new one is ready, then closes it', async () => {
  const { show, previews, opened, now } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  show(book)
  expect(now()).toMatchObject({ working: true, shown: { wish: programme } })
  expect(opened[0]?.closed).toBe(false)
  previews[1]?.paper()
  await settle()
  expect(now()).toMatchObject({ shown: { wish: book, document: opened[1] } })
  expect(opened.map(({ closed }) => closed)).toEqual([true, false])
})

it('does not show an answer that was overtaken, whichever comes first', async () => {
  const { show, previews, now } = previewer()
  show(programme)
  show(book)
  previews[1]?.paper()
  await settle()
  previews[0]?.paper()
  await settle()
  expect(now()).toMatchObject({ working: false, shown: { wish: book } })
})

it('makes the paper once when several saves follow one another', async () => {
  const { show, follow, previews } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  follow()
  follow()
  follow()
  await settle()
  expect(previews).toHaveLength(2)
})

it('keeps the page that is there when a new one cannot be made, and tries again', async () => {
  const { show, follow, retry, previews, now } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  follow()
  await settle()
  previews[1]?.refuse({ kind: 'disk-full' })
  await settle()
  expect(now()).toMatchObject({ failure: { kind: 'disk-full' }, shown: { wish: programme }, working: false })
  retry()
  previews[2]?.paper()
  await settle()
  expect(now().failure).toBeUndefined()
})

it('tells a backend that is gone from a paper that this window cannot open', async () => {
  const first = previewer()
  first.show(programme)
  first.previews[0]?.break()
  await settle()
  expect(first.now().failure).toEqual({ kind: 'unreachable' })
  const fake = publishingBackend()
  const second = createPreviewer(
    fake.backend,
    async () => {
      throw new Error('not a PDF')
    },
    'window'
  )
  second.show(programme)
  fake.previews[0]?.paper()
  await settle()
  expect(second.state.getState().failure).toEqual({ kind: 'not-shown' })
})

it('asks again when another window overtook it, and gives up in the end', async () => {
  const { show, previews, now } = previewer()
  show(programme)
  for (let turn = 0; turn < 4; turn += 1) {
    previews[turn]?.refuse({ kind: 'cancelled' })
    await settle()
  }
  expect(previews).toHaveLength(4)
  expect(now().failure).toEqual({ kind: 'cancelled' })
})

it('closes its paper when it is left, and lets a late answer go', async () => {
  const { show, close, previews, opened, now } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  show(book)
  close()
  previews[1]?.paper()
  await settle()
  expect(opened.map(({ closed }) => closed)).toEqual([true, true])
  expect(now().shown).toBeUndefined()
})
