import { describe, expect, test } from 'vitest'
import type { WallDate } from '../../../../shared/base/wall-time'
import { readLines } from '../../../../shared/rules/phrase/read-lines'
import { readPhrase } from '../../../../shared/rules/phrase/read-phrase'
import { readRows } from '../../../../shared/rules/phrase/read-rows'
import { readTable } from '../../../../shared/rules/phrase/read-table'
import { aGroup, aPerson, aPlace, aVisit } from '../../../builders/visit'

const visit = aVisit({
  places: [aPlace('byd', { name: { en: 'BYD', zh: '比亚迪' } }), aPlace('hytera', { name: { en: 'Hytera', zh: '海能达' } })],
  people: [aPerson('guest', { names: { ru: { family: 'Заречный' } as never } })],
  groups: [aGroup('main', { letter: { en: 'M', ru: 'О' } }), aGroup('press', { letter: { en: 'P' }, name: { ru: 'Пресса' } })]
})
const ground = { base: '2024-03-05' as WallDate, from: '2024-03-05' as WallDate, until: '2024-03-08' as WallDate }
const read = (phrase: string) => {
  const result = readPhrase(visit, phrase, ground)
  if (!result.ok) return result.refusal
  const { day, hours, title, kind, places } = result.value
  return [day, hours?.start, hours?.end ?? hours?.minutes, title, kind, places.join()]
}

describe('a phrase', () => {
  test.each([
    ['завтра 12:30-14:00 обед в BYD', ['2024-03-06', '12:30', '14:00', 'обед в BYD', 'meal', 'byd']],
    ['周三9:30到10:15 参观海能达', ['2024-03-06', '09:30', '10:15', '参观海能达', 'site-visit', 'hytera']],
    ['0930-1015', [undefined, '09:30', '10:15', '', 'meeting', '']],
    ['0930-1015 Visit to Hytera', [undefined, '09:30', '10:15', 'Visit to Hytera', 'site-visit', 'hytera']],
    ['Thursday 9.30–10.15 talks', ['2024-03-07', '09:30', '10:15', 'talks', 'talks', '']],
    ['7 March at 15:00 for 45 min briefing', ['2024-03-07', '15:00', 45, 'briefing', 'briefing', '']],
    ['6 марта с 10:00 до 11:30 переговоры', ['2024-03-06', '10:00', '11:30', 'переговоры', 'talks', '']],
    ['demain 12h30-14h déjeuner chez BYD', ['2024-03-06', '12:30', '14:00', 'déjeuner chez BYD', 'meal', 'byd']],
    ['3月7日下午3点半 会谈', ['2024-03-07', '15:30', undefined, '会谈', 'talks', '']],
    ['tomorrow 3pm press conference', ['2024-03-06', '15:00', undefined, 'press conference', 'press', '']],
    ['послезавтра ужин', ['2024-03-07', undefined, undefined, 'ужин', 'meal', '']],
    ['07.03 9:30 talks', ['2024-03-07', '09:30', undefined, 'talks', 'talks', '']],
    ['18.05 dinner', [undefined, '18:05', undefined, 'dinner', 'meal', '']],
    ['6/03 9.30-10.15 talks', ['2024-03-06', '09:30', '10:15', 'talks', 'talks', '']],
    ['7.03-8.15 breakfast', [undefined, '07:03', '08:15', 'breakfast', 'meal', '']],
    ['Visit to Sun Island', [undefined, undefined, undefined, 'Visit to Sun Island', 'site-visit', '']],
    ['Wed 9:30 talks', ['2024-03-06', '09:30', undefined, 'talks', 'talks', '']],
    ['Friday 8 March 10:00 talks', ['2024-03-08', '10:00', undefined, 'talks', 'talks', '']],
    ['2115 walk, BYD, M', [undefined, '21:15', undefined, 'walk', 'meeting', 'byd']],
    ['2115 lunch, Hytera and BYD', [undefined, '21:15', undefined, 'lunch, Hytera and BYD', 'meal', 'byd,hytera']],
    ['Meeting of 5 experts', [undefined, undefined, undefined, 'Meeting of 5 experts', 'meeting', '']]
  ])('reads %s', (phrase, expected) => {
    expect(read(phrase)).toEqual(expected)
  })

  test('says for whom after the last comma', () => {
    const groups = (phrase: string) => {
      const result = readPhrase(visit, phrase, ground)
      return result.ok && result.value.groups
    }
    expect(['2115 walk, M', '21:15 прогулка, О P', '2115 walk', '2115 M'].map(groups)).toEqual([
      ['main'],
      ['main', 'press'],
      undefined,
      undefined
    ])
  })

  test('finds people by their family name', () => {
    const result = readPhrase(visit, '9:30 Встреча, Заречный', ground)
    expect(result.ok && result.value.people).toEqual(['guest'])
  })

  test.each([
    ['31 February 9:00 talks', 'no-such-day'],
    ['31 февраля 9:00 переговоры', 'no-such-day'],
    ['2月31日 会谈', 'no-such-day'],
    ['25:00 talks', 'no-such-hour'],
    ['9:30-25:00 talks', 'no-such-hour'],
    ['tomorrow', 'nothing-said'],
    ['  ', 'nothing-said']
  ])('refuses %s', (phrase, kind) => {
    expect(readPhrase(visit, phrase, ground)).toMatchObject({ ok: false, refusal: { kind } })
  })
})

describe('a pasted table', () => {
  const pasted = '1\t6 March\t09:30–10:15\tVisit to Hytera\tHytera\n2\t\t12:30–14:00\tLunch\tBYD\n'
  test('has its columns told by what is in them', () => {
    expect(readRows(pasted, ground)?.roles).toEqual(['ignore', 'day', 'hours', 'title', 'place'])
  })
  test('has its place where the place is, and the day holds until the next', () => {
    expect(rows(pasted)).toEqual([
      ['2024-03-06', '09:30–10:15', 'Visit to Hytera', 'hytera', undefined, undefined],
      ['2024-03-06', '12:30–14:00', 'Lunch', 'byd', undefined, undefined]
    ])
  })
  test('has the groups told by their letters or names', () => {
    const text = '06.03\t09:30\tM P\tTalks\n\t11:00\tПресса\tInterview\n\t12:00\tО\tLunch'
    const table = readRows(text, ground, visit.groups)
    expect(table?.roles).toEqual(['day', 'hours', 'groups', 'title'])
    const groups = readTable(visit, table as never, ground).map((row) => row.ok && row.value.groups)
    expect(groups).toEqual([['main', 'press'], ['press'], ['main']])
  })
  test('names what is new and keeps what it cannot read, and a title is left as it is', () => {
    const text = [
      'Date\tTime\tEvent\tPlace\tWho',
      '06.03\t9.30–10.15\tProgramme 2023 – 2026, 9 May\tBYD, Hall 3\tЗаречный; drivers',
      '\t11:00 12:00\tStand\tEXPO centre, Hall 1\t–',
      '\tevening\tDinner\tEXPO centre, Hall 2\t'
    ].join('\n')
    expect(rows(text)).toEqual([
      'nothing-said',
      ['2024-03-06', '09:30–10:15', 'Programme 2023 – 2026, 9 May', 'byd', 'Hall 3', 'drivers'],
      ['2024-03-06', '11:00–12:00', 'Stand', 'new EXPO centre', 'Hall 1', undefined],
      ['2024-03-06', undefined, 'Dinner', 'new EXPO centre', 'Hall 2', 'evening']
    ])
  })
  test('a day in a row of its own is that of the rows below', () => {
    expect(rows('Четверг, 7 марта\t\n9.00–10.00\tЗавтрак\n11.00\tПереговоры')).toEqual([
      ['2024-03-07', '09:00–10:00', 'Завтрак', '', undefined, undefined],
      ['2024-03-07', '11:00–', 'Переговоры', '', undefined, undefined]
    ])
  })
  test('mere lines are no table', () => {
    expect(readRows('0930 one\n1030 two', ground)).toBeUndefined()
  })
})

describe('pasted lines', () => {
  test('stand below the day that a line of its own names', () => {
    const read = readLines(visit, 'Thursday 7 March\n0900 Breakfast\n\n8 March\n10:00 Talks', ground)
    expect(read.map((line) => line.ok && [line.value.day, line.value.title])).toEqual([
      ['2024-03-07', 'Breakfast'],
      ['2024-03-08', 'Talks']
    ])
  })
})

/** Each row in short: day, hours, title, place or its new name, room, and what was not read. */
function rows(text: string) {
  const table = readRows(text, ground, visit.groups)
  return (table === undefined ? [] : readTable(visit, table, ground)).map((row) => {
    if (!row.ok) return row.refusal.kind
    const { day, hours, title, places, newPlace, room, unread } = row.value
    const clock = hours === undefined ? undefined : `${hours.start}–${hours.end ?? ''}`
    return [day, clock, title, newPlace === undefined ? places.join() : `new ${newPlace}`, room, unread]
  })
}
