import { expect, test } from 'vitest'
import { publishFolder } from '../../../../electron/services/publish/publish-folder'
import { type PublishChoice, publishPlan } from '../../../../electron/services/publish/publish-plan'
import { aPerson, aVisit } from '../../../builders/visit'

const visit = aVisit({ people: [aPerson('second', { order: 'a1' }), aPerson('first')] })
const all: PublishChoice = {
  languages: ['en'],
  audience: 'guests',
  calendars: { visit: true, people: 'all' },
  papers: ['briefing-book', 'guest-programme']
}
const paths = (choice: Partial<PublishChoice>) => publishPlan(visit, { ...all, ...choice }).map((file) => file.path)

test('one language: calendars stand at the top, people in their order', () => {
  expect(paths({})).toEqual([
    'calendars/visit.ics',
    'calendars/people/first.ics',
    'calendars/people/second.ics',
    'papers/guest-programme.western.en.pdf',
    'papers/briefing-book.western.en.pdf'
  ])
})

test('several languages keep calendars apart; a language named twice is made once', () => {
  expect(paths({ languages: ['ru', 'zh', 'ru'], calendars: { visit: true, people: [] }, papers: ['guest-programme'] })).toEqual([
    'calendars/ru/visit.ics',
    'calendars/zh/visit.ics',
    'papers/guest-programme.western.ru.pdf',
    'papers/guest-programme.western.zh.pdf'
  ])
})

test('nothing chosen makes nothing', () => {
  expect(paths({ calendars: { visit: false, people: [] }, papers: [] })).toEqual([])
})

test('the folder carries the title and the moment by the clock of the computer', () => {
  const titled = aVisit({ title: { ru: 'Визит: весна/лето' }, languages: ['ru'] })
  expect(publishFolder('base', titled, '2024-02-01T08:00:05Z').replaceAll('\\', '/')).toMatch(
    /^base\/Визит- весна-лето\/draft 2024-02-01 \d\d-00-05$/
  )
})
