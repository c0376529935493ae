import { utf8ToBytes } from '@noble/hashes/utils.js'
import { addDays, dateOf } from '../../base/wall-time'
import type { ReadersItem } from '../../rules/items-of-reader'
import type { Reader } from '../../rules/reader'
import { cleanLine } from './clean-text'
import { eventPlace } from './event-place'
import { eventUid } from './event-uid'
import { foldLine } from './fold-line'
import type { Reading } from './reading'
import { summaryOfItem } from './summary-of-item'

/** Octets beyond which a printed symbol of an entry becomes too fine for a hand-held camera. */
const most = 460

/** `at` is ISO 8601 in UTC; `sequence` as the chain of issues counts it, `draft` for what may still change. */
type Source = { readonly at: string; readonly sequence: number; readonly draft: boolean }

/**
 * The least calendar that is one: a single event in UTC, under the UID it has in the person's own calendar, so that a telephone
 * which has both takes them for one. A long place is left out first, then the end of a long title.
 */
export function eventForCamera(reading: Reading, shown: ReadersItem, reader: Reader, source: Source): string {
  const { item, time } = shown
  const summary = cleanLine(summaryOfItem(reading, item))
  const place = cleanLine(eventPlace(reading, item)?.title ?? '')
  const day = time.kind === 'days' ? time.from : dateOf(time.startWall)
  const hours =
    time.kind === 'timed' && time.precision !== 'hidden'
      ? [`DTSTART:${stampOf(time.start)}`, `DTEND:${stampOf(time.end)}`]
      : [
          `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
          `DTEND;VALUE=DATE:${addDays(time.kind === 'days' ? time.until : day, 1).replaceAll('-', '')}`
        ]
  const written = (title: string, location: string): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Attache//Attache//EN',
      'BEGIN:VEVENT',
      `UID:${eventUid(reading.visit.id, item.id, reader)}`,
      `DTSTAMP:${stampOf(Date.parse(source.at))}`,
      ...(source.sequence === 0 ? [] : [`SEQUENCE:${source.sequence}`]),
      ...hours,
      foldLine(`SUMMARY:${escaped(title)}`),
      ...(location === '' ? [] : [foldLine(`LOCATION:${escaped(location)}`)]),
      ...(source.draft || item.status === 'tentative' ? ['STATUS:TENTATIVE'] : []),
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ].join('\r\n')
  const fits = (text: string): boolean => utf8ToBytes(text).length <= most
  const choices = [written(summary, place), written(summary, '')]
  return choices.find(fits) ?? written(shortened(summary, 60), '')
}

function stampOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** TEXT of RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&')
}

/** Cut between words; signs are not cut in two. */
function shortened(text: string, length: number): string {
  const signs = [...text]
  if (signs.length <= length) return text
  const cut = signs.slice(0, length).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.length / 2))}…`
}
