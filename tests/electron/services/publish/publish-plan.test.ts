import { expect, test } from 'vitest'
import { publishFolder } from '../../../../electron/services/publish/publish-folder'
import { type PublishChoice, publishPlan } from '../../../../electron/services/publish/publish-plan'
import type { PersonId } from '../../../../shared/base/id'
import { anItem, aPerson, aVisit } from '../../../builders/visit'

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

test('two languages stand side by side where a paper can, and apart elsewhere', () => {
  const chosen: Partial<PublishChoice> = {
    languages: ['zh', 'ru'],
    second: 'ru',
    convention: 'chinese',
    calendars: { visit: false, people: [] },
    papers: ['guest-programme', 'contacts']
  }
  expect(paths(chosen)).toEqual([
    'papers/guest-programme.chinese.zh-ru.pdf',
    'papers/contacts.chinese.zh.pdf',
    'papers/contacts.chinese.ru.pdf'
  ])
})

test('a personal paper is made for those named, else for everybody who has an item', () => {
  const busy = aVisit({
    people: [aPerson('second', { order: 'a1' }), aPerson('first')],
    items: [anItem('talks', { participants: [{ person: 'second' as PersonId, role: 'member' }] })]
  })
  const cards = (persons?: readonly PersonId[]) =>
    publishPlan(busy, { ...all, calendars: { visit: false, people: [] }, papers: ['pocket-card'], persons }).map(
      ({ path }) => path
    )
  expect(cards()).toEqual(['papers/pocket-card.second.western.en.pdf'])
  expect(cards(['first' as PersonId])).toEqual(['papers/pocket-card.first.western.en.pdf'])
})

test('papers of the draft are told against the newest issue; those of one person, and a draft before the first issue, are not', () => {
  const busy = aVisit({
    items: [anItem('talks', { participants: [{ person: 'first' as PersonId, role: 'member' }] })],
    people: [aPerson('first')]
  })
  const choice: PublishChoice = {
    ...all,
    calendars: { visit: false, people: [] },
    papers: ['guest-programme', 'pocket-card', 'change-sheet']
  }
  const told = (newest?: { readonly number: number }) =>
    publishPlan(busy, choice, undefined, newest).map((file) => ('since' in file ? [file.path, file.since] : [file.path]))
  expect(told({ number: 3 })).toEqual([
    ['papers/guest-programme.western.en.pdf', 3],
    ['papers/pocket-card.first.western.en.pdf'],
    ['papers/change-sheet.western.en.pdf', 3]
  ])
  expect(told()).toEqual([['papers/guest-programme.western.en.pdf'], ['papers/pocket-card.first.western.en.pdf']])
})

test('what is for one person is in that person’s language, where each is to have it so', () => {
  const member = (person: string) => ({ person: person as PersonId, role: 'member' }) as const
  const mixed = aVisit({
    languages: ['en', 'zh'],
    people: [aPerson('lin', { paperLanguage: 'zh' }), aPerson('orlov', { order: 'a1', native: 'ru' })],
    items: [anItem('talks', { participants: [member('lin'), member('orlov')] })]
  })
  const plan = publishPlan(mixed, { ...all, eachInOwn: true, papers: ['guest-programme', 'pocket-card'] })
  expect(plan.map(({ path, language }) => [path, language])).toEqual([
    ['calendars/visit.ics', 'en'],
    ['calendars/people/lin.ics', 'zh'],
    ['calendars/people/orlov.ics', 'en'],
    ['papers/guest-programme.western.en.pdf', 'en'],
    ['papers/pocket-card.lin.western.zh.pdf', 'zh'],
    ['papers/pocket-card.orlov.western.en.pdf', 'en']
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
