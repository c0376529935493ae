import { localeOf } from '../../base/language'
import type { Office } from '../../model/office'
import { organiserName } from '../../rules/organiser-name'
import type { Reader } from '../../rules/reader'
import { audienceOfReader, codeOfAudience } from '../code-of-audience'
import { stampText } from '../papers/paper-times'
import type { CalendarFile } from './calendar-event'
import type { Reading } from './reading'

/** Of what a calendar is: the draft at a moment, or an issue, whole or only what changed. `at` is ISO 8601 in UTC. */
export type CalendarSource =
  | { readonly issue?: undefined; readonly at: string }
  | { readonly issue: number; readonly at: string; readonly part: 'whole' | 'changes' }

/** What stands above the events: whose calendar of what, its check code, and the office it comes from. */
export function calendarHead(
  reading: Reading,
  reader: Reader,
  office: Office,
  source: CalendarSource
): Omit<CalendarFile, 'events' | 'method'> {
  const { visit, t, language } = reading
  const code = codeOfAudience(visit, audienceOfReader(visit, reader), source.issue === undefined ? 'draft' : 'issue')
  const stamp = stampText(Date.parse(source.at), visit.hostZone, language).replaceAll('\u00a0', ' ')
  return {
    name: calendarName(reading, reader, source),
    description:
      source.issue === undefined
        ? t('calendar.source.draft', { stamp, code })
        : t('calendar.source.issue', { number: source.issue, stamp, code }),
    check: code,
    ...(source.issue === undefined ? {} : { issue: source.issue }),
    locale: localeOf(language),
    organiser: { name: organiserName(office, language), email: office.organiserEmail }
  }
}

function calendarName(reading: Reading, reader: Reader, source: CalendarSource): string {
  const { visit, t, read } = reading
  const changes = source.issue !== undefined && source.part === 'changes'
  return [
    source.issue === undefined ? t('calendar.draft') : undefined,
    read(visit.title) ?? visit.id,
    whose(reading, reader),
    changes ? t('calendar.changes', { number: source.issue }) : undefined
  ]
    .filter((part) => part !== undefined)
    .join(t('calendar.between'))
}

function whose({ t, read, name }: Reading, reader: Reader): string | undefined {
  switch (reader.kind) {
    case 'person':
      return name(reader.person)
    case 'group':
      return read(reader.group.name)
    case 'organisers':
      return t('calendar.organisers')
    case 'guests':
      return undefined
  }
}
