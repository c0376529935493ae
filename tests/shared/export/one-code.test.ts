import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import { type Language, languages } from '../../../shared/base/language'
import { eventFiles } from '../../../shared/export/calendar/event-file'
import { changesCalendar, issueCalendar } from '../../../shared/export/calendar/issue-calendar'
import { codeOfAudience } from '../../../shared/export/code-of-audience'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import {
  type Audience,
  audiences,
  organisersPapers,
  type PaperKind,
  papers,
  personalPapers
} from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import type { Reader } from '../../../shared/rules/reader'
import { anOffice } from '../../builders/visit'
import { edited, edits, isValid } from './calendar/edits'
import { smallVisit } from './calendar/small-visit'

const at = '2024-02-01T08:00:00Z'
const code = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/g
const office = anOffice()

/** Who is handed what of an audience's: its own papers, and those of one of its people. */
const people = { guests: 'sokolova', organisers: 'lin' } as const satisfies Record<Audience, string>

function printed(visit: Visit, paper: PaperKind, language: Language, audience: Audience): string {
  const person = personalPapers.includes(paper) ? { person: people[audience] as PersonId } : {}
  const wish = { visit, office, paper, convention: 'western', language, audience, at, issue: 2, ...person } as const
  return JSON.stringify(buildPaper(wish).definition)
}

/** What an audience may be handed. */
function papersOf(audience: Audience): readonly PaperKind[] {
  return papers.filter((paper) => (audience === 'guests' ? !organisersPapers.includes(paper) : paper !== 'guest-programme'))
}

function readersOf(visit: Visit, audience: Audience): readonly Reader[] {
  const person = visit.people[people[audience] as PersonId]
  return [{ kind: audience }, ...(person === undefined ? [] : [{ kind: 'person', person } as const])]
}

it.each(audiences)('every paper and calendar of %s carries one code, in every language', (audience) => {
  const first = smallVisit()
  const visit = edited(first, [['items.talks.time.start', '2024-03-07T10:00']])
  const issues = [first, visit].map((version, index) => ({ number: index + 1, at, visit: version }))
  const carried = new Map<string, readonly string[]>()
  for (const language of languages) {
    for (const paper of papersOf(audience)) {
      carried.set(`${paper} ${language}`, [...new Set(printed(visit, paper, language, audience).match(code))])
    }
    for (const reader of readersOf(visit, audience)) {
      const wish = { issues, office, language, reader }
      const texts = [issueCalendar(wish)?.text, changesCalendar({ ...wish, since: 1 })?.text]
      if (reader.kind === 'person') {
        texts.push(
          ...eventFiles({ ...wish, person: reader.person, items: new Set(['talks'] as never[]) }).map(({ text }) => text)
        )
      }
      for (const [index, text] of texts.entries()) {
        carried.set(`calendar ${reader.kind} ${index} ${language}`, [text?.match(/X-ATTACHE-CHECK:(\S+)/)?.[1] ?? ''])
      }
    }
  }
  const wanted = codeOfAudience(visit, audience, 'issue')
  expect([...carried].filter(([, codes]) => codes.join() !== wanted)).toEqual([])
  expect(carried.size).toBeGreaterThan(50)
})

const version = fc.subarray([...edits], { maxLength: 3 }).filter(isValid)

it('two versions with one code say the same on every paper and in every calendar of the audience', () => {
  let same = 0
  fc.assert(
    fc.property(
      version,
      version,
      fc.constantFrom(...audiences),
      fc.constantFrom(...languages),
      (one, other, audience, language) => {
        fc.pre(isValid([...one, ...other]))
        const [before, after] = [edited(smallVisit(), one), edited(smallVisit(), [...one, ...other])]
        // Where codes differ nothing is claimed of papers: not all of them show all of the content.
        if (codeOfAudience(before, audience, 'issue') !== codeOfAudience(after, audience, 'issue')) return
        same += 1
        const [was, is] = [before, after].map((visit) => [
          ...papersOf(audience)
            .filter((paper) => !personalPapers.includes(paper))
            .map((paper) => printed(visit, paper, language, audience)),
          issueCalendar({ issues: [{ number: 1, at, visit }], office, language, reader: { kind: audience } })?.text
        ])
        expect(is).toEqual(was)
      }
    ),
    { numRuns: 60 }
  )
  expect(same).toBeGreaterThan(3)
}, 60_000)
