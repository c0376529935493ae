import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WallDate } from '../../../shared/base/wall-time'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Visit } from '../../../shared/model/visit'
import { findings } from '../../../shared/rules/findings'
import { aFaultyVisit } from '../../builders/faulty-visit'

const judgement = { office: defaultOffice, today: '2024-03-01' as WallDate }
const visit = aFaultyVisit()
const ids = Object.keys(visit.items) as (keyof Visit['items'])[]
const someItem = fc.constantFrom(...ids)
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('shift' as const), ids: fc.tuple(someItem), minutes: fc.integer({ min: -90, max: 2000 }) }),
    fc.record({ kind: fc.constant('remove' as const), collection: fc.constant('items' as const), ids: fc.tuple(someItem) }),
    someItem.map((id): Command => ({ kind: 'edit', collection: 'items', id, changes: { place: 'theatre' as never } }))
  ) as fc.Arbitrary<Command>,
  { minLength: 1, maxLength: 8 }
)

it('after any edits the findings are those of the same visit judged for the first time', () => {
  fc.assert(
    fc.property(edits, (commands) => {
      let present = visit
      for (const command of commands) {
        const applied = apply(present, command)
        if (applied.ok) present = applied.value.visit
        const again = findings(present, judgement)
        expect(again).toEqual(findings(structuredClone(present), judgement))
      }
    }),
    { numRuns: 60 }
  )
})
