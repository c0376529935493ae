import fc from 'fast-check'
import { expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { eventUid } from '../../../../shared/export/calendar/event-uid'
import { issueCalendar } from '../../../../shared/export/calendar/issue-calendar'
import type { Visit } from '../../../../shared/model/visit'
import { changesForReader } from '../../../../shared/rules/changes/changes-between'
import type { Reader } from '../../../../shared/rules/reader'
import { anOffice } from '../../../builders/visit'
import { edited, edits, isValid } from './edits'
import { smallVisit } from './small-visit'

const version = fc.subarray([...edits], { maxLength: 4 }).filter(isValid)

/** What a calendar shows of each event, without the counters and stamps of its issues. */
function shown(visit: Visit, reader: Reader, language: (typeof languages)[number]): ReadonlyMap<string, string> {
  const issue = { number: 1, at: '2024-02-01T08:00:00Z', visit }
  const { text = '' } = issueCalendar({ issues: [issue], office: anOffice(), language, reader }) ?? {}
  return new Map(
    [...text.matchAll(/BEGIN:VEVENT[\s\S]*?\r\nUID:(\S+)[\s\S]*?END:VEVENT/g)].map(([event, uid = '']) => [uid, event])
  )
}

it('an event reads otherwise in the next calendar exactly when it is told as changed', () => {
  fc.assert(
    fc.property(version, version, fc.constantFrom(...languages), fc.nat(4), (first, second, language, whose) => {
      fc.pre(isValid([...first, ...second]))
      const [before, after] = [edited(smallVisit(), first), edited(smallVisit(), [...first, ...second])]
      const people = Object.values(before.people)
      const readers: readonly Reader[] = [
        { kind: 'guests' },
        { kind: 'organisers' },
        ...Object.values(before.groups).map((group) => ({ kind: 'group', group }) as const),
        ...people.slice(whose, whose + 1).map((person) => ({ kind: 'person', person }) as const)
      ]
      for (const reader of readers) {
        const [was, is] = [shown(before, reader, language), shown(after, reader, language)]
        const expected = Object.values(smallVisit().items)
          .filter(({ id }) => {
            const uid = eventUid(before.id, id, reader)
            const [old, now] = [was.get(uid), is.get(uid)]
            if (old === undefined || now === undefined) return !(old ?? now ?? 'STATUS:CANCELLED').includes('STATUS:CANCELLED')
            return old !== now
          })
          .map(({ id }) => id)
        const told = changesForReader(before, after, reader, language).map(({ item }) => item)
        expect([reader.kind, ...told].sort()).toEqual([reader.kind, ...expected].sort())
      }
    }),
    { numRuns: 150 }
  )
}, 60_000)
