import { expect, it } from 'vitest'
import { publishPlan } from '../../../../electron/services/publish/publish-plan'
import { namedFile } from '../../../../renderer/features/publish/named-file'
import type { Visit } from '../../../../shared/model/visit'
import { aPerson, aVisit } from '../../../builders/visit'

it('reads every path that the backend plans', () => {
  const visit: Visit = aVisit({ people: [aPerson('li-wei')] })
  const everything = {
    audience: 'guests',
    calendars: { visit: true, people: 'all' },
    papers: ['guest-programme', 'briefing-book']
  } as const
  const named = (languages: readonly ('en' | 'zh')[]) =>
    publishPlan(visit, { ...everything, languages }).map(({ path }) => namedFile(path))
  expect(named(['zh'])).toEqual([
    { kind: 'visit-calendar', language: undefined },
    { kind: 'person-calendar', language: undefined, person: 'li-wei' },
    { kind: 'guest-programme', language: 'zh' },
    { kind: 'briefing-book', language: 'zh' }
  ])
  expect(named(['en', 'zh']).slice(0, 2)).toEqual([
    { kind: 'visit-calendar', language: 'en' },
    { kind: 'person-calendar', language: 'en', person: 'li-wei' }
  ])
})

it('reads whose a paper is, and the first of two languages', () => {
  expect(['papers/pocket-card.li-wei.western.zh.pdf', 'papers/guest-programme.russian.zh-ru.pdf'].map(namedFile)).toEqual([
    { kind: 'pocket-card', language: 'zh', person: 'li-wei' },
    { kind: 'guest-programme', language: 'zh' }
  ])
})

it('does not guess at other files', () => {
  expect(['papers/menu.western.ru.pdf', 'notes.txt', 'calendars/people/', ''].map(namedFile)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined
  ])
})
