import type { EventTime } from './event-time'

export type EventStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'

/** Where an event is; coordinates in degrees. */
export type EventPlace = {
  readonly location: string
  readonly title: string
  readonly address?: string
  readonly position?: { readonly latitude: number; readonly longitude: number }
}

/** One event before it is text: clean of nothing yet, escaped in nothing yet. Stamps are ISO 8601 in UTC. */
export type CalendarEvent = {
  readonly uid: string
  readonly sequence: number
  readonly stamp: string
  readonly created: string
  readonly lastModified: string
  readonly time: EventTime
  readonly summary: string
  readonly description: string
  readonly place?: EventPlace
  readonly category: string
  readonly status: EventStatus
  readonly classification: 'PRIVATE' | 'CONFIDENTIAL'
  readonly transparent: boolean
  /** CSS colour name. */
  readonly colour?: string
  /** One DISPLAY alarm ahead of the start. */
  readonly alarm?: { readonly minutesBefore: number; readonly text: string }
  /** Only in a file for one person: nobody else's name or address may travel with it. */
  readonly attendee?: { readonly name: string; readonly email: string }
}

export type CalendarFile = {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  readonly name: string
  /** Draft or issue, its moment and its check code in words. */
  readonly description: string
  readonly check: string
  /** Number of the issue; absent in a calendar of the draft. */
  readonly issue?: number
  /** BCP 47 tag of every text in the file. */
  readonly locale: string
  readonly organiser: { readonly name: string; readonly email: string }
  readonly events: readonly CalendarEvent[]
}
