import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { PersonId } from '../../shared/base/id'
import { languages } from '../../shared/base/language'
import { visitCalendar } from '../../shared/export/calendar/build-calendar'
import { buildPaper } from '../../shared/export/papers/build-paper'
import { csvText } from '../../shared/export/tables/csv-text'
import { peopleTable } from '../../shared/export/tables/people-table'
import { papers } from '../../shared/model/paper-kinds'
import { intake } from '../../shared/wording/intake/en'
import { createSentences } from '../../shared/wording/sentences'
import { hostileVisit } from '../builders/hostile-visit'
import { anOffice } from '../builders/visit'
import { lettersOf, textOf } from '../electron/papers/pdf-tools'
import { rendered, textsOf } from '../electron/papers/rendered'
import { wishFor } from '../electron/papers/small-programme'
import { readCalendar } from '../shared/export/calendar/read-calendar'

// case: script in every field. The interface with the same visit is tests/e2e/hostile.spec.ts.

const { visit, texts } = hostileVisit()
const texted = new Set(texts.map(({ text }) => text))
const person = 'x' as PersonId

/** Payloads of a text whose head and tail are there; spaces may have become fixed ones. */
const payloads = (text: string) => text.replace(/[\s\u00a0\u202f\u2060\u200b]+/g, ' ').match(/<img src=x onerror.*?Q\d+Q/g) ?? []

test('every text field of the model has a payload of its own', () => {
  expect(texts.length).toBeGreaterThan(400)
  expect(texted.size).toBe(texts.length)
  for (const path of [
    'visit.items.x.remarks.zh',
    'visit.people.x.notes',
    'visit.days.2024-03-06.theme.fr',
    'visit.seatingPlans.x'
  ]) {
    expect(texts.some((text) => text.path.startsWith(path))).toBe(true)
  }
})

test.each(papers)('the paper %s says every payload in full and does nothing of it', (paper) => {
  const language = 'en'
  const { definition } = buildPaper(wishFor(visit, language, { paper, audience: 'organisers', person }))
  const said = textsOf(definition).map((runs) => runs.map(({ text }) => text).join(''))
  const found = said.flatMap(payloads)
  expect(found.length).toBeGreaterThan(0)
  // Typographic quotes and capitals are the paper's own; nothing is taken out, filled in or followed.
  for (const text of found) expect(text.toLowerCase()).toContain('</script>{{7*7}}=1+1')
  expect(JSON.stringify(definition)).not.toMatch(/"link":"(?!#)/)
})

test.each(['briefing-book', 'contacts'] as const)(
  'the PDF of the %s holds the payloads as letters, and neither scripts nor links',
  async (paper) => {
    const { bytes } = await rendered(wishFor(visit, 'en', { paper, audience: 'organisers' }))
    const letters = lettersOf(textOf(bytes))
    expect(letters).toContain(lettersOf('<script>window.intruded=1</script>'))
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|OpenAction\s*<<)\b/)
  }
)

test.each(languages)('the calendar in %s holds the payloads as text on their own lines', (language) => {
  const made = visitCalendar({ visit, office: anOffice(), language, audience: 'organisers', at: '2024-02-20T08:00:00Z' })
  if (made === undefined) throw new Error('no calendar')
  const [event] = readCalendar(made.text)
  expect(payloads(event?.summary ?? '')).toHaveLength(1)
  expect(payloads(event?.description ?? '').length).toBeGreaterThan(0)
  expect(made.text).not.toMatch(/^(X-ALT-DESC|ATTACH|URL|BEGIN:VALARM)/m)
})

test('the table of people holds the payloads as text, and no formula', () => {
  const rows = peopleTable(visit, 'en', createSentences('en', { intake }))
  const read = Papa.parse<string[]>(csvText(rows).slice(1), { skipEmptyLines: true }).data
  expect(read).toEqual(rows.map((row) => [...row]))
  expect(read.flat().flatMap(payloads).length).toBeGreaterThan(5)
  expect(read.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
})
