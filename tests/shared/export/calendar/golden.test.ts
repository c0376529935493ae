import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BuiltCalendar, personCalendar, visitCalendar } from '../../../../shared/export/calendar/build-calendar'
import type { Person } from '../../../../shared/model/visit'
import { anOffice } from '../../../builders/visit'
import { smallVisit } from './small-visit'

// To take over a wanted change: run once with WRITE_GOLDEN=1, then read the difference that git shows.
const folder = join(import.meta.dirname, '../../../golden/calendar')
const visit = smallVisit()
const wish = { visit, office: anOffice(), at: '2024-02-20T08:00:00Z' }
const person = (id: string): Person =>
  Object.values(visit.people).find((each) => each.id === id) ?? expect.fail(`nobody is ${id}`)

const calendars: Readonly<Record<string, () => BuiltCalendar | undefined>> = {
  'guests.en.ics': () => visitCalendar({ ...wish, language: 'en', audience: 'guests' }),
  'guests.ru.ics': () => visitCalendar({ ...wish, language: 'ru', audience: 'guests' }),
  'guests.zh.ics': () => visitCalendar({ ...wish, language: 'zh', audience: 'guests' }),
  'guests.fr.ics': () => visitCalendar({ ...wish, language: 'fr', audience: 'guests' }),
  'organisers.en.ics': () => visitCalendar({ ...wish, language: 'en', audience: 'organisers' }),
  'sokolova.ru.ics': () => personCalendar({ ...wish, language: 'ru', person: person('sokolova') }),
  'lin.zh.ics': () => personCalendar({ ...wish, language: 'zh', person: person('lin') })
}

test.each(Object.entries(calendars))('%s is the same to the byte', (name, build) => {
  const text = build()?.text ?? ''
  const path = join(folder, name)
  if (process.env.WRITE_GOLDEN === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
})
