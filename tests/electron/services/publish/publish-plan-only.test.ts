import { expect, it } from 'vitest'
import { type PublishChoice, publishPlan } from '../../../../electron/services/publish/publish-plan'
import type { PersonId } from '../../../../shared/base/id'
import { aPerson, aVisit } from '../../../builders/visit'

const visit = aVisit({ people: [aPerson('orlov'), aPerson('lin', { order: 'a1' })] })
const crosswise: PublishChoice = {
  languages: ['ru', 'zh'],
  audience: 'guests',
  calendars: { visit: true, people: 'all' },
  papers: ['guest-programme', 'briefing-book']
}

it('makes everything crosswise where nothing is named', () => {
  expect(publishPlan(visit, crosswise)).toHaveLength(10)
})

it('makes of this only what is named, each person in one language', () => {
  const plan = publishPlan(visit, {
    ...crosswise,
    only: [
      { kind: 'visit-calendar', language: 'ru' },
      { kind: 'person-calendar', language: 'ru', person: 'orlov' as PersonId },
      { kind: 'person-calendar', language: 'zh', person: 'lin' as PersonId },
      { kind: 'paper', language: 'zh', paper: 'guest-programme' }
    ]
  })
  expect(plan.map(({ path }) => path)).toEqual([
    'calendars/ru/visit.ics',
    'calendars/ru/people/orlov.ics',
    'calendars/zh/people/lin.ics',
    'papers/guest-programme.western.zh.pdf'
  ])
})

it('adds nothing that the choice itself does not make', () => {
  const only = [{ kind: 'paper', language: 'fr', paper: 'briefing-book' } as const]
  expect(publishPlan(visit, { ...crosswise, only })).toEqual([])
})
