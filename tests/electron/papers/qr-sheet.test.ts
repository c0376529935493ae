import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import { dateOf, wallDateSchema } from '../../../shared/base/wall-time'
import { eventUid } from '../../../shared/export/calendar/event-uid'
import { itemsOfReader } from '../../../shared/rules/items-of-reader'
import { readCalendar } from '../../shared/export/calendar/read-calendar'
import { decodedQr } from '../../shared/export/qr/decoded-qr'
import { rendered, sample } from './rendered'
import { wishFor } from './small-programme'

type Picture = { readonly width: number; readonly height: number; readonly isDark: (x: number, y: number) => boolean }

/** A page as a printer would print it, 300 dots to the inch. */
function printed(bytes: Uint8Array): Picture {
  const { stdout } = spawnSync('pdftoppm', ['-r', '300', '-mono', '-f', '1', '-l', '1', '-'], {
    input: bytes,
    maxBuffer: 64_000_000
  })
  const [head = '', width = '', height = ''] = /^P4\s+(\d+)\s+(\d+)\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? []
  const stride = Math.ceil(Number(width) / 8)
  const isDark = (x: number, y: number) => (((stdout[head.length + y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1
  return { width: Number(width), height: Number(height), isDark }
}

/** A symbol by the middle of each module; how many there are, its timing line tells. */
function sampled(isDark: Picture['isDark'], left: number, top: number, size: number): boolean[][] {
  for (let count = 97; count >= 21; count -= 4) {
    const middle = (index: number) => Math.floor(((index + 0.5) * size) / count)
    const line = Array.from({ length: count }, (_, index) => index)
    const timing = line.slice(8, -8).every((column) => isDark(left + middle(column), top + middle(6)) === (column % 2 === 0))
    if (timing) return line.map((row) => line.map((column) => isDark(left + middle(column), top + middle(row))))
  }
  throw new Error('no symbol')
}

/** The symbols in an upright strip of the page, read by the middle of each module. */
function symbolsIn({ height, isDark }: Picture, from: number, until: number): readonly (readonly (readonly boolean[])[])[] {
  const columns = Array.from({ length: until - from }, (_, index) => from + index)
  const used = Array.from({ length: height }, (_, y) => columns.some((x) => isDark(x, y)))
  const found: boolean[][][] = []
  for (let top = 0; top < height; top += 1) {
    if (used[top] !== true) continue
    const end = used.indexOf(false, top)
    const left = columns.find((x) => isDark(x, top)) ?? 0
    if (end - top > 200) found.push(sampled(isDark, left, top, end - top))
    top = end
  }
  return found
}

const visit = sample('moscow-shenzhen-2024')

it.each([
  ['interpreter-business', '2024-03-07', 'ru'],
  ['sergey-cheremin', '2024-03-06', 'zh'],
  ['photographer', '2024-03-08', 'fr']
] as const)('a camera reads every event of %s on %s from the printed page', async (id, date, language) => {
  const day = wallDateSchema.parse(date)
  const person = visit.people[id as PersonId]
  if (person === undefined) throw new Error(`nobody is ${id}`)
  const sequences = { 'university-visit': 3 }
  const made = await rendered(wishFor(visit, language, { paper: 'qr-sheet', person: person.id, day, issue: 4, sequences }))
  expect([made.pages, made.notices]).toEqual([1, []])
  const picture = printed(made.bytes)
  const reader = { kind: 'person', person } as const
  const items = itemsOfReader(visit, reader).filter(
    ({ item, time }) => item.status !== 'cancelled' && time.kind === 'timed' && dateOf(time.startWall) === day
  )
  const across = items.length <= 9 ? 3 : 4
  const margin = (20 / 25.4) * 300
  const cell = (picture.width - 2 * margin) / across
  const symbols = Array.from({ length: across }, (_, at) =>
    symbolsIn(picture, Math.round(margin + at * cell), Math.round(margin + (at + 1) * cell) - 20)
  ).flat()
  const texts = symbols.map((modules) => new TextDecoder().decode(Uint8Array.from(decodedQr(modules))))
  const read = texts.flatMap((text) => readCalendar(text))
  expect(read.map(({ uid, start, end }) => `${start} ${end} ${uid}`).sort()).toEqual(
    items
      .flatMap(({ item, time }) => {
        if (time.kind !== 'timed') return []
        const [start, end] = [time.start, time.end].map((instant) => new Date(instant).toISOString())
        return [`${start} ${end} ${eventUid(visit.id, item.id, reader)}`]
      })
      .sort()
  )
  expect(read.every(({ summary }) => summary !== '')).toBe(true)
  expect(texts.filter((text) => text.includes('SEQUENCE:3')).length).toBe(id === 'interpreter-business' ? 1 : 0)
})
