import { expect, test } from 'vitest'
import { languages } from '../../../shared/base/language'
import { issueCalendar } from '../../../shared/export/calendar/issue-calendar'
import { codeOfAudience } from '../../../shared/export/code-of-audience'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import type { Visit } from '../../../shared/model/visit'
import { isCheckCode } from '../../../shared/rules/check-code'
import { aGroup, anItem, anOffice, aPerson, at, aVisit } from '../../builders/visit'

const anna = aPerson('anna')
const visitOf = (talks: object, given: object = {}): Visit =>
  aVisit({
    people: [anna],
    groups: [aGroup('main', { members: ['anna'] })],
    items: [anItem('talks', { groups: ['main'], ...talks })],
    ...given
  })
const visit = visitOf({})
const guests = (of: Visit) => codeOfAudience(of, 'guests', 'issue')

test('all papers and calendars of one audience carry the same code, in every language', () => {
  const issues = [{ number: 1, at: '2024-02-01T08:00:00Z', visit }]
  const codes = new Set<string | undefined>()
  for (const language of languages) {
    for (const reader of [{ kind: 'guests' }, { kind: 'person', person: anna }] as const) {
      codes.add(issueCalendar({ issues, office: anOffice(), language, reader })?.text.match(/X-ATTACHE-CHECK:(\S+)/)?.[1])
    }
    for (const paper of ['guest-programme', 'briefing-book'] as const) {
      const wish = {
        visit,
        office: anOffice(),
        paper,
        convention: 'western',
        language,
        audience: 'guests',
        at: '2024-02-01T08:00:00Z',
        issue: 1
      } as const
      const printed = JSON.stringify(buildPaper(wish).definition)
      codes.add(printed.match(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/)?.[0])
      expect(printed.replaceAll(/[\s\u00a0]/g, '')).not.toMatch(/P-[0-9A-Z]{4}-|DRAFT|ПРОЕКТ|草案|PROJET/)
    }
  }
  expect([...codes]).toEqual([guests(visit)])
  expect(isCheckCode(guests(visit))).toBe(true)
})

test.each([
  ['an hour', { time: at('2024-03-06T09:30') }],
  ['a title in one language', { title: { en: 'talks', fr: 'Pourparlers' } }],
  ['a status', { status: 'cancelled' }]
])('%s that changes for guests changes their code', (_, talks) => {
  expect(guests(visitOf(talks))).not.toBe(guests(visit))
})

test.each<readonly [string, Visit]>([
  ['notes for organisers', visitOf({ notes: 'Water' })],
  [
    'an item of the organisers',
    aVisit({ ...plain(visit), items: [...Object.values(visit.items), anItem('check', { audience: { kind: 'organisers' } })] })
  ],
  [
    'an item in the pool',
    aVisit({
      ...plain(visit),
      items: [...Object.values(visit.items), anItem('later', { time: { kind: 'unplaced', minutes: 30 } })]
    })
  ],
  ['who was handed what', visitOf({}, { distribution: [{ person: 'anna', language: 'ru', channel: 'paper', handedOver: [] }] })],
  ['the state of the visit', visitOf({}, { state: 'closed' })],
  ['another id of the document', visitOf({}, { id: 'other' })]
])('%s changes nothing for guests, nor their code', (_, other) => {
  expect(guests(other)).toBe(guests(visit))
})

test('what is internal changes the organisers’ code', () => {
  expect(codeOfAudience(visitOf({ notes: 'Water' }), 'organisers', 'issue')).not.toBe(
    codeOfAudience(visit, 'organisers', 'issue')
  )
})

test('a draft’s code is told from an issue’s', () => {
  expect(codeOfAudience(visit, 'guests', 'draft')).toBe(`P-${guests(visit)}`)
})

function plain({ people, groups }: Visit) {
  return { people: Object.values(people), groups: Object.values(groups) }
}
