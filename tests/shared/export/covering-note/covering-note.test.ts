import { expect, test } from 'vitest'
import { type Language, languages } from '../../../../shared/base/language'
import { coveringNote } from '../../../../shared/export/covering-note/covering-note'
import type { Visit } from '../../../../shared/model/visit'
import { changesForReader } from '../../../../shared/rules/changes/changes-between'
import { aGroup, anItem, aPerson, aPlace, at, aVisit } from '../../../builders/visit'

const anna = aPerson('anna')
const places = [aPlace('hall', { name: { en: 'Hall of the People' } })]
const groups = [aGroup('main', { members: ['anna'] })]
const titled = (id: string, given = {}) => anItem(id, { groups: ['main'], ...given })

const before = aVisit({
  people: [anna],
  groups,
  places,
  items: [
    titled('talks'),
    titled('dinner', { time: at('2024-03-06T19:00') }),
    titled('tour', { time: at('2024-03-07T15:00'), room: { en: 'Hall 1' } })
  ]
})
const after = aVisit({
  people: [anna],
  groups,
  places,
  items: [
    titled('talks', { time: at('2024-03-07T10:30'), place: 'hall' }),
    titled('dinner', { time: at('2024-03-06T19:00'), status: 'cancelled' }),
    titled('tour', { time: at('2024-03-07T15:00', { minutes: 90 }), room: { en: 'Hall 2' } }),
    titled('walk', { time: at('2024-03-08T08:00') })
  ]
})

function note(language: Language, owes: 'new' | 'changed' | 'nothing', visit: Visit = after) {
  const changes = owes === 'changed' ? changesForReader(before, visit, { kind: 'person', person: anna }, language) : []
  const issue = { number: 2, at: '2024-02-20T08:00:00Z' }
  const held = owes === 'new' ? {} : { held: 1 }
  return coveringNote({
    visit,
    language,
    person: anna,
    issue,
    owes,
    changes,
    entries: 4,
    eventFiles: owes !== 'nothing',
    ...held
  })
}

test('says what was and what is, one line an item', () => {
  const { subject, text } = note('en', 'changed')
  expect(subject).toBe('Delegation in Shenzhen: changes to your calendar (issue 2)')
  expect(
    text
      .split('\n')
      .filter((line) => line.startsWith('– '))
      .slice(0, 4)
  ).toEqual([
    '– CANCELLED: dinner (Wednesday 6 March, 19:00)',
    '– MOVED: talks, was Wednesday 6 March, 09:00, now Thursday 7 March, 10:30, new place: Hall of the People',
    '– tour (Thursday 7 March, 15:00): new end 16:30, new room: Hall 2',
    '– NEW: walk (Friday 8 March, 08:00)'
  ])
  expect(text).toMatch(/^For: anna\n\nThis is issue 2 .* Check code: [0-9A-Z]{4}-[0-9A-Z]{4}\.\n/)
})

test.each(languages)('in %s names every file that goes with it, and each kind of program', (language) => {
  const [fresh, changed, nothing] = [note(language, 'new').text, note(language, 'changed').text, note(language, 'nothing').text]
  for (const program of ['Outlook', 'khal', 'iPhone'])
    expect([fresh.includes(program), changed.includes(program)]).toEqual([true, true])
  expect([fresh.includes('programme.ics'), fresh.includes('changes.ics')]).toEqual([true, false])
  expect([changed.includes('programme.ics'), changed.includes('changes.ics'), changed.includes('Thunderbird')]).toEqual([
    true,
    true,
    true
  ])
  expect(nothing).not.toContain('.ics')
  expect(`${fresh}${changed}${nothing}`).not.toMatch(/undefined|\{\{|NaN/)
})

test('French writes the names of days small within a line', () => {
  const { text } = note('fr', 'changed')
  expect(text).toContain('auparavant mercredi 6 mars, 9 h, désormais jeudi 7 mars, 10 h 30')
  expect(text).not.toMatch(/Mercredi|Jeudi|Vendredi/)
})
