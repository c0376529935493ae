import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

function previewer(pages = 2) {
  const fake = publishingBackend()
  const { open, opened } = paperOpener(pages)
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

it('makes the paper at once after a save, and once more when those that follow it rest', async () => {
  const { show, follow, previews } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  follow()
  expect(previews).toHaveLength(2)
  follow()
  follow()
  follow()
  expect(previews).toHaveLength(2)
  await settle()
  expect(previews).toHaveLength(3)
})

it('makes the paper once after a single save', async () => {
  const { show, follow, previews } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
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

it('keeps its paper for whoever comes back, makes it anew then, and lets go what was being made', async () => {
  const { show, leave, previews, opened, now } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  show(book)
  leave()
  previews[1]?.paper()
  await settle()
  expect(opened.map(({ closed }) => closed)).toEqual([false, true])
  expect(now()).toMatchObject({ working: false, shown: { wish: programme } })
  show(programme)
  expect(previews).toHaveLength(3)
  expect(now()).toMatchObject({ working: true, shown: { wish: programme } })
})

it('never shows a paper of one visit in the place of another', async () => {
  const { show, leave, turnTo, previews, opened, now } = previewer()
  show(programme)
  previews[0]?.paper()
  await settle()
  turnTo('guest-programme', 2)
  leave()
  show({ ...programme, visit: 'other' as VisitId })
  expect(now()).toMatchObject({ working: true, shown: undefined, places: new Map(), pages: new Map() })
  expect(opened[0]?.closed).toBe(true)
})

describe('of a long paper', () => {
  const sections = (pages: Readonly<Record<string, number>>) =>
    Object.entries(pages).map(([name, count]) => ({ name, digest: `${name} ${count}`, pages: count }))
  const before = sections({ cover: 1, talks: 4, visit: 7 })
  const after = sections({ cover: 1, talks: 5, visit: 7 })
  const part = {
    sections: after,
    sheets: [
      { of: 'shown' as const, page: 1 },
      ...[1, 2, 3, 4, 5].map((page) => ({ of: 'part' as const, page })),
      ...[6, 7, 8, 9, 10, 11, 12].map((page) => ({ of: 'shown' as const, page }))
    ]
  }

  async function onPage(page: number) {
    const long = previewer(12)
    long.show(book)
    long.previews[0]?.paper([], { sections: before })
    await settle()
    long.turnTo('briefing-book', page)
    long.follow()
    await settle()
    return long
  }

  it('tells what it shows, and on which page, and asks for the whole after the part', async () => {
    const { previews, now } = await onPage(7)
    expect(previews[0]?.wish.shown).toEqual({ page: 1, sections: [] })
    expect(previews[1]?.wish.shown).toEqual({ page: 7, sections: before })
    previews[1]?.paper([], part)
    await settle()
    expect(now().working).toBe(true)
    expect(previews[2]?.wish).toEqual({ ...book, previewer: 'window' })
  })

  it('shows the part in its place among the old pages, and nobody prints that', async () => {
    const { previews, opened, now } = await onPage(7)
    previews[1]?.paper([], part)
    await settle()
    const [old, fresh] = opened
    expect(now().shown).toMatchObject({ fresh: [2, 3, 4, 5, 6], download: undefined, sections: after })
    const sheets = now().shown?.document.sheets ?? []
    expect(sheets).toHaveLength(13)
    expect(sheets.slice(1, 6)).toEqual(fresh?.sheets.slice(0, 5))
    expect([sheets[0], sheets[6], sheets[12]]).toEqual([old?.sheets[0], old?.sheets[5], old?.sheets[11]])
    expect(opened.map(({ closed }) => closed)).toEqual([false, false])
  })

  it('stays at the same place of the paper, which is then another number', async () => {
    const { previews, opened, now } = await onPage(7)
    previews[1]?.paper([], part)
    await settle()
    expect(now().places.get('briefing-book')).toBe(8)
    previews[2]?.paper([], { sections: sections({ cover: 2, talks: 5, visit: 7 }) })
    await settle()
    expect(now()).toMatchObject({ working: false, shown: { fresh: [], document: opened[2] } })
    expect(now().places.get('briefing-book')).toBe(9)
    expect(opened.map(({ closed }) => closed)).toEqual([true, true, false])
  })

  it('takes a whole that comes at once as such', async () => {
    const { previews, now } = await onPage(3)
    previews[1]?.paper([], { sections: after })
    await settle()
    expect(previews).toHaveLength(2)
    expect(now()).toMatchObject({ working: false, shown: { fresh: [] } })
  })

  it('keeps the part when the whole cannot be made, and says so', async () => {
    const { previews, now } = await onPage(3)
    previews[1]?.paper([], part)
    await settle()
    previews[2]?.refuse({ kind: 'disk-full' })
    await settle()
    expect(now()).toMatchObject({ working: false, failure: { kind: 'disk-full' }, shown: { fresh: [2, 3, 4, 5, 6] } })
  })

  it('shows the first page of a paper that nobody looked at yet, and then all', async () => {
    const { show, previews, opened, now } = await onPage(3)
    const other = { ...book, paper: 'working-programme' as const }
    show(other)
    expect(previews.at(-1)?.wish.shown).toEqual({ page: 1, sections: [] })
    previews.at(-1)?.paper([], { sections: sections({ cover: 1 }), sheets: [{ of: 'part', page: 1 }] })
    await settle()
    expect(now()).toMatchObject({ working: true, shown: { wish: other, document: opened[1], fresh: [1], download: undefined } })
    previews.at(-1)?.paper([], { sections: before })
    await settle()
    expect(now()).toMatchObject({ working: false, shown: { wish: other, document: opened[2], fresh: [] } })
    expect(opened.map(({ closed }) => closed)).toEqual([true, true, false])
  })

  it('asks for another paper, or another language of it, as a whole', async () => {
    const { show, previews } = await onPage(3)
    show({ ...book, language: 'zh' })
    expect(previews.at(-1)?.wish).toEqual({ ...book, language: 'zh', previewer: 'window' })
    show({ ...book, setting: { type: 'large' } })
    expect(previews.at(-1)?.wish.shown).toEqual({ page: 3, sections: before })
  })

  it.each([
    ['in their order', [1, 2, 3, 4]],
    ['the newest first', [4, 3, 2, 1]],
    ['mixed', [3, 1, 4, 2]]
  ])('never shows an older state after a newer one when answers come %s', async (_name, order) => {
    const { show, previews, opened, state } = await onPage(3)
    const seen: number[] = []
    state.subscribe(({ shown }) => seen.push(shown?.wish.setting?.binding ?? 0))
    for (const binding of [10, 15, 20]) show({ ...book, setting: { binding } })
    const asked = previews.length
    expect(asked).toBe(5)
    for (const index of order) {
      // Each answer of a part is followed by a wish for the whole, where anybody still waits for it.
      previews[index]?.paper([], part)
      await settle()
    }
    previews[asked]?.paper([], { sections: after })
    await settle()
    expect(seen).toEqual([...seen].sort((one, other) => one - other))
    expect(state.getState()).toMatchObject({ working: false, shown: { wish: { setting: { binding: 20 } }, fresh: [] } })
    expect(opened.filter(({ closed }) => !closed)).toHaveLength(1)
  })
})
