import type { Office } from '../../model/office'
import type { Visit } from '../../model/visit'
import { colouringGroup } from '../../rules/colouring-group'
import type { ReadersItem } from '../../rules/items-of-reader'
import type { Reader } from '../../rules/reader'
import type { CalendarEvent, EventStatus } from './calendar-event'
import { cssColours } from './css-colours'
import { describeItem } from './describe-item'
import { eventPlace } from './event-place'
import { eventTime } from './event-time'
import { eventUid } from './event-uid'
import type { Reading } from './reading'
import { summaryOfItem } from './summary-of-item'

/** What the chain of issues says of one event: how often it changed, when it was born, when it last changed. */
export type EventRevision = {
  readonly sequence: number
  readonly created: string
  readonly lastModified: string
  readonly status: EventStatus
}

/** `at` is when the file was made or its issue was, ISO 8601 in UTC; `alarms` are minutes ahead by kind of item. */
type EventSource = { readonly at: string; readonly revision?: EventRevision; readonly alarms: Office['alarms'] }

/** Without a revision the event is of the draft: the first of its kind, tentative, and saying so in its last line. */
export function eventOfItem(
  reading: Reading,
  { item, time }: ReadersItem,
  reader: Reader,
  { at, revision: known, alarms }: EventSource
): CalendarEvent {
  const uid = eventUid(reading.visit.id, item.id, reader)
  const draftStatus = item.status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE'
  const revision = known ?? { sequence: 0, created: at, lastModified: at, status: draftStatus }
  const hours = eventTime(time)
  const place = eventPlace(reading, item)
  const colour = colourOf(reading.visit, item.groups, reader)
  const summary = summaryOfItem(reading, item)
  const alarm = hours.kind === 'days' || revision.status === 'CANCELLED' ? undefined : alarms?.[item.kind]
  const description = describeItem(reading, item, time, reader)
  return {
    uid,
    sequence: revision.sequence,
    stamp: at,
    created: revision.created,
    lastModified: revision.lastModified,
    time: hours,
    summary,
    description: known === undefined ? `${description}\n${reading.t('calendar.lines.draft')}` : description,
    ...(place === undefined ? {} : { place }),
    category: reading.t(`terms.kinds.${item.kind}`),
    status: revision.status,
    classification: item.audience.kind === 'guests' ? 'PRIVATE' : 'CONFIDENTIAL',
    transparent: hours.kind === 'days' || revision.status === 'CANCELLED' || item.kind === 'free-time',
    ...(colour === undefined ? {} : { colour }),
    ...(alarm === undefined ? {} : { alarm: { minutesBefore: alarm, text: summary } })
  }
}

function colourOf(visit: Visit, groups: ReadersItem['item']['groups'], reader: Reader): string | undefined {
  const colour = colouringGroup(visit, groups, reader)?.colour
  return colour !== undefined && cssColours.has(colour) ? colour : undefined
}
