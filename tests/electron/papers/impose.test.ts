import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { impose, sides } from '../../../electron/services/papers/impose'
import type { PersonId } from '../../../shared/base/id'
import { checkOf, textOf } from './pdf-tools'
import { rendered } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const wish = { title: 'Visit', language: 'en', author: 'Office', at: '2024-03-02T10:05:00Z', sheet: 'A4' } as const

describe('pages on folded sheets', () => {
  it.each([
    [
      4,
      [
        [3, 0],
        [1, 2]
      ]
    ],
    [
      5,
      [
        [7, 0],
        [1, 6],
        [5, 2],
        [3, 4]
      ]
    ],
    [
      1,
      [
        [3, 0],
        [1, 2]
      ]
    ]
  ])('of a booklet of %i pages lie so that the sewn book reads on', (pages, expected) => {
    expect(sides(pages)).toEqual(expected)
  })

  it('of a booklet hold every page once, on sheets across, and are the same bytes again', async () => {
    const book = await rendered(wishFor(smallProgramme(), 'en', { paper: 'briefing-book' }))
    const made = await impose(book.bytes, { ...wish, kind: 'booklet' })
    expect(made.pages).toBe(Math.ceil(book.pages / 4) * 2)
    const read = await PDFDocument.load(made.bytes, { updateMetadata: false })
    expect(read.getPages().every((page) => page.getWidth() > page.getHeight())).toBe(true)
    const numbers = [...textOf(made.bytes).matchAll(/Page (\d+) of/g)].map(([, number]) => Number(number))
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: book.pages }, (_, index) => index + 1))
    expect(checkOf(made.bytes).status).toBe(0)
    expect(Buffer.compare((await impose(book.bytes, { ...wish, kind: 'booklet' })).bytes, made.bytes)).toBe(0)
  })

  it('carry four pocket cards, with title and language, and claim no structure', async () => {
    const card = await rendered(wishFor(smallProgramme(), 'ru', { paper: 'pocket-card', person: 'head' as PersonId }))
    const made = await impose(card.bytes, { ...wish, language: 'ru', kind: 'four' })
    expect(made.pages).toBe(Math.ceil(card.pages / 4))
    const read = await PDFDocument.load(made.bytes, { updateMetadata: false })
    expect([read.getTitle(), read.catalog.toString()]).toEqual(['Visit', expect.not.stringMatching(/MarkInfo|StructTreeRoot/)])
    expect(textOf(made.bytes)).toContain('Переговоры с Ван Шоужуем')
  })
})
