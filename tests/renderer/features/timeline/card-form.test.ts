import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from '../../../../renderer/features/timeline/break-lines'
import { type CardFaces, type CardWords, cardForm } from '../../../../renderer/features/timeline/card-form'

const wide = (text: string) => [...text].length * 7
const faces: CardFaces = { time: wide, timeLight: wide, small: wide, smallStrong: wide, tinyStrong: wide, wideStrong: wide }
const words: CardWords = {
  start: '09:30',
  end: '10:15',
  title: 'Summing-up talks with the host',
  shortTitle: '',
  status: '',
  place: 'Hall 3',
  people: 'Two names',
  language: 'en'
}

describe('what gives way at each height', () => {
  const formAt = (height: number, given: Partial<CardWords> = {}) => cardForm({ ...words, ...given }, 146, height, 0, faces)

  test('fifteen minutes hold one line', () => {
    expect(formAt(13)).toMatchObject({ kind: 'line', title: ['Summing-up'] })
  })
  test('half an hour holds two, the title running on after the start', () => {
    expect(formAt(28, { title: 'Guests seated in the hall' })).toMatchObject({
      kind: 'run-on',
      title: ['Guests', 'seated in the hall']
    })
  })
  test('rows stand from 45 minutes on with a short title', () => {
    expect(formAt(42, { title: 'Lunch' })).toMatchObject({ kind: 'rows', title: ['Lunch'], place: [], people: false })
  })
  test('place comes before people, and both before nothing', () => {
    expect(formAt(60, { title: 'Lunch' })).toMatchObject({ place: ['Hall 3'], people: false })
    expect(formAt(84, { title: 'Lunch' })).toMatchObject({ place: ['Hall 3'], people: true })
  })
  test('a hall gives way to its place, and what is left of a place says that it goes on', () => {
    expect(formAt(60, { title: 'Lunch', place: 'Garden Hotel, Banquet Hall' })).toMatchObject({ place: ['Garden Hotel'] })
    expect(formAt(60, { title: 'Lunch', place: 'Shenzhen-Northern Terminus, Hall 1' })).toMatchObject({
      place: ['Shenzhen-Northern…']
    })
    expect(formAt(60, { title: '午餐', place: '市民中心，深圳市民中心三号多功能会议厅', language: 'zh' })).toMatchObject({
      place: ['市民中心']
    })
  })
  test('a title that does not fit gives way to the short one', () => {
    expect(formAt(42, { shortTitle: 'Talks' })).toMatchObject({ title: ['Talks'] })
  })
  test('the status word has a line of its own where there is room, else it joins the title', () => {
    expect(formAt(84, { title: 'Lunch', status: 'tentative' })).toMatchObject({ status: 'below' })
    expect(formAt(42, { title: 'Tea', status: 'tentative' })).toMatchObject({ status: 'beside' })
  })
  test('the first word is never left out, and nothing stands outside the card', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 300 }), fc.integer({ min: 60, max: 400 }), (height, width) => {
        const form = cardForm(words, width, height, 2, faces)
        const said = form.title.join(' ').trim()
        // Where a line is narrower than the word, the word goes on below or ends in three dots.
        expect('Summing-up talks').toContain(
          said
            .replaceAll('- ', '')
            .slice(0, 3)
            .replace(/[-…]+$/u, '')
        )
        for (const line of form.title) expect(line).toMatch(/^(?:[^…]*|\p{L}[^…]*…)$/u)
        const rows = form.kind === 'rows' ? 16 + form.title.length * 16 + (form.place.length + (form.people ? 1 : 0)) * 16 : 0
        expect(rows).toBeLessThanOrEqual(height)
      })
    )
  })
})

describe('breaking lines', () => {
  test('Han breaks between words and never before a closing mark', () => {
    const { lines } = breakLines('深圳—莫斯科交通合作交流会，签署', 'zh', wide, 49, 9)
    expect(lines.join('')).toBe('深圳—莫斯科交通合作交流会，签署')
    for (const line of lines) expect(line).not.toMatch(/^[，。）》]/)
  })
  test('a Russian one-letter word stays with the next', () => {
    const { lines } = breakLines('Встреча с делегацией в аэропорту', 'ru', wide, 110, 9)
    for (const line of lines) expect(line).not.toMatch(/ [св]$/)
  })
  test('a word wider than the line goes on below after a hyphen, and ends in dots where nothing is below', () => {
    expect(breakLines('Организаторы', 'ru', wide, 70, 9).lines).toEqual(['Организа-', 'торы'])
    expect(breakLines('Organisateurs', 'fr', wide, 70, 9).lines).toEqual(['Organisa-', 'teurs'])
    expect(breakLines('Организаторы', 'ru', wide, 70, 1)).toEqual({ lines: ['Организат…'], whole: false, broken: true })
  })
  test('no line is wider than its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я]{1,24}$/), { minLength: 1 }),
        fc.integer({ min: 30, max: 150 }),
        (given, room) => {
          for (const line of breakLines(given.join(' '), 'ru', wide, room, 99).lines) expect(wide(line)).toBeLessThanOrEqual(room)
        }
      )
    )
  })
  test('every word of a text is kept where lines are enough', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 }), (given) => {
        const { lines } = breakLines(given.join(' '), 'en', wide, 120, 99)
        expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(given.join(' '))
      })
    )
  })
})
