import { expect, it } from 'vitest'
import {
  type Choice,
  columnsOf,
  countOf,
  filesOf,
  firstChoice,
  offerWithin,
  wishOf,
  withCell,
  withLanguages,
  withPerson,
  withReach
} from '../../../../renderer/features/publish/choice'
import { offerOf } from '../../../../renderer/features/publish/reader'
import type { PersonId } from '../../../../shared/base/id'
import type { Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, aPerson, aVisit } from '../../../builders/visit'

const delegation = aVisit({
  people: [
    aPerson('head', { order: 'a0', paperLanguage: 'ru' }),
    aPerson('adviser', { order: 'a1', native: 'ru' }),
    aPerson('driver', { order: 'a2', paperLanguage: 'zh' }),
    aPerson('mayor', { order: 'a0', side: 'hosts', paperLanguage: 'zh' })
  ],
  groups: [aGroup('main', { members: ['head', 'adviser', 'mayor'] })],
  items: [anItem('talks', { groups: ['main'] })]
})

function chosen(visit: Visit, change: (choice: Choice) => Choice = (choice) => choice) {
  const offer = offerOf(visit)
  const choice = change(firstChoice(visit, offer.readers))
  return { offer, choice, files: filesOf(choice, offer) }
}

it('makes at first what everybody reads, one calendar for each person with items, and the book for the first guest', () => {
  expect(chosen(delegation).files).toEqual([
    { kind: 'paper', paper: 'guest-programme', language: 'ru' },
    { kind: 'paper', paper: 'guest-programme', language: 'zh' },
    { kind: 'visit-calendar', language: 'ru' },
    { kind: 'visit-calendar', language: 'zh' },
    { kind: 'person-calendar', language: 'ru', person: 'head' },
    { kind: 'person-calendar', language: 'ru', person: 'adviser' },
    { kind: 'person-calendar', language: 'zh', person: 'mayor' },
    { kind: 'paper', paper: 'briefing-book', language: 'ru' }
  ])
})

it('counts in each cell the files that it stands for', () => {
  const { choice, offer } = chosen(delegation)
  expect(countOf(choice, offer, 'person-calendar', 'ru')).toBe(2)
  expect(countOf(choice, offer, 'person-calendar', 'zh')).toBe(1)
  expect(countOf(choice, offer, 'person-calendar', 'fr')).toBe(0)
  expect(countOf(choice, offer, 'briefing-book', 'zh')).toBe(1)
})

it('names the files one by one where kinds and languages do not cross', () => {
  const { choice, files } = chosen(delegation)
  expect(wishOf(delegation.id, choice, files)).toEqual({
    visit: 'visit',
    languages: ['ru', 'zh'],
    audience: 'guests',
    calendars: { visit: true, people: ['head', 'adviser', 'mayor'] },
    papers: ['guest-programme', 'briefing-book'],
    only: files
  })
})

it('asks simply where they cross', () => {
  const { choice, files } = chosen(delegation, (first) => withLanguages(first, ['ru', 'zh', 'en', 'fr'], ['ru']))
  expect(wishOf(delegation.id, choice, files)).toEqual({
    visit: 'visit',
    languages: ['ru'],
    audience: 'guests',
    calendars: { visit: true, people: ['head', 'adviser'] },
    papers: ['guest-programme', 'briefing-book']
  })
})

it('leaves out a person, a cell and a language, and takes them back', () => {
  const everything = chosen(delegation).files.length
  const columns = columnsOf(delegation, offerOf(delegation).readers)
  const head = 'head' as PersonId
  expect(chosen(delegation, (first) => withPerson(first, head, false)).files).toHaveLength(everything - 1)
  expect(chosen(delegation, (first) => withPerson(withPerson(first, head, false), head, true)).files).toHaveLength(everything)
  expect(
    chosen(delegation, (first) => withCell(first, columns, { kind: 'guest-programme', language: 'zh' }, false)).files
  ).toHaveLength(everything - 1)
  expect(chosen(delegation, (first) => withLanguages(first, columns, ['zh'])).files).toHaveLength(3)
  expect(
    chosen(delegation, (first) => withLanguages(withLanguages(first, columns, ['zh']), columns, ['ru', 'zh'])).files
  ).toHaveLength(everything)
})

it('makes no calendar of an empty visit, but its papers', () => {
  expect(chosen(aVisit({ languages: ['fr'] })).files).toEqual([
    { kind: 'paper', paper: 'guest-programme', language: 'fr' },
    { kind: 'paper', paper: 'briefing-book', language: 'fr' }
  ])
})

it('has a column for a language that only one person reads', () => {
  const visit = aVisit({ languages: ['ru'], people: [aPerson('guest', { paperLanguage: 'fr' })] })
  expect(columnsOf(visit, offerOf(visit).readers)).toEqual(['ru', 'fr'])
})

it('brings a language in for the one kind that is marked in it', () => {
  const columns = columnsOf(delegation, offerOf(delegation).readers)
  const { choice, files } = chosen(delegation, (first) =>
    withCell(first, columns, { kind: 'briefing-book', language: 'fr' }, true)
  )
  expect(choice.languages).toEqual(['ru', 'zh', 'fr'])
  expect(files.filter(({ language }) => language === 'fr')).toEqual([{ kind: 'paper', paper: 'briefing-book', language: 'fr' }])
})

it('makes a personal paper for each reader in that reader’s language, and names each file', () => {
  const columns = columnsOf(delegation, offerOf(delegation).readers)
  const marked = (first: Choice) =>
    withCell(
      withCell(first, columns, { kind: 'pocket-card', language: 'ru' }, true),
      columns,
      { kind: 'pocket-card', language: 'zh' },
      true
    )
  const { choice, files } = chosen(delegation, marked)
  const cards = files.filter((file) => file.kind === 'paper' && file.paper === 'pocket-card')
  expect(cards.map((file) => [file.language, 'person' in file ? file.person : undefined])).toEqual([
    ['ru', 'head'],
    ['ru', 'adviser'],
    ['zh', 'mayor']
  ])
  expect(wishOf(delegation.id, choice, files).only).toEqual(files)
})

const columns = columnsOf(delegation, offerOf(delegation).readers)
const marked = (kind: 'group-calendar' | 'changes-calendar' | 'qr-sheet') => (first: Choice) =>
  withCell(withLanguages({ ...first, cells: [] }, columns, ['ru']), columns, { kind, language: 'ru' }, true)

it('makes a calendar of each group that has entries', () => {
  const { choice, files } = chosen(delegation, marked('group-calendar'))
  expect(files).toEqual([{ kind: 'group-calendar', language: 'ru', group: 'main' }])
  expect(wishOf(delegation.id, choice, files)).toMatchObject({ calendars: { visit: false, people: [], groups: ['main'] } })
})

it('makes calendars of changes only for whom something changed', () => {
  const offer = offerOf(delegation, new Map([['adviser' as PersonId, []]]))
  const choice = marked('changes-calendar')(firstChoice(delegation, offer.readers))
  const files = filesOf(choice, offer)
  expect(files).toEqual([{ kind: 'changes-calendar', language: 'ru', person: 'adviser' }])
  expect(wishOf(delegation.id, choice, files, { issue: 2 })).toEqual({
    visit: 'visit',
    source: { issue: 2 },
    languages: ['ru'],
    audience: 'guests',
    calendars: { visit: false, people: ['adviser'], changes: 'handed-over' },
    papers: [],
    only: files
  })
})

it('keeps within those concerned where that is chosen, and leaves what is for everybody', () => {
  const concerned = new Set(['head' as PersonId])
  const all = chosen(delegation)
  expect(offerWithin(all.choice, all.offer, concerned)).toBe(all.offer)
  const only = withReach(all.choice, true)
  expect(filesOf(only, offerWithin(only, all.offer, concerned))).toEqual(
    all.files.filter((file) => file.kind !== 'person-calendar' || file.person === 'head')
  )
})

it('names the day of the sheets of codes', () => {
  const { choice, files } = chosen(delegation, marked('qr-sheet'))
  expect(wishOf(delegation.id, choice, files, 'draft', '2024-03-06' as never)).toMatchObject({
    papers: ['qr-sheet'],
    day: '2024-03-06'
  })
})
