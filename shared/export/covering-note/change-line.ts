import type { Language } from '../../base/language'
import { type LocalizedText, readText } from '../../base/localized-text'
import { dateOf, type WallDate } from '../../base/wall-time'
import type { Visit } from '../../model/visit'
import type { ItemChange, ItemChangeKind, ItemState } from '../../rules/changes/change'
import type { Scheduled } from '../../rules/schedule'
import type { Sentences } from '../../wording/sentences'
import { clockText, dayText, runningDayText } from '../papers/paper-times'

export type NoteReading = { readonly visit: Visit; readonly language: Language; readonly t: Sentences }

/** One change in one line, the gravest of its kinds first: what moved, was and is; what is gone, by its title. */
export function changeLine(reading: NoteReading, change: ItemChange): string {
  const { t } = reading
  const { before, after } = change
  const [first] = change.kinds
  const state = after ?? before
  if (state === undefined) return ''
  const title = titleOf(reading, state)
  switch (first) {
    case 'added':
    case 'restored':
    case 'removed':
    case 'cancelled':
      return t(`coveringNote.line.${first}`, {
        title: withHours(reading, title, (first === 'removed' ? before : after) ?? state)
      })
    case 'moved': {
      const values = { title, before: hoursOf(reading, before?.time), after: hoursOf(reading, after?.time) }
      return [t('coveringNote.line.moved', values), ...rest(reading, change)].join(t('coveringNote.between'))
    }
    default:
      return t('coveringNote.line.changed', {
        title: withHours(reading, title, state),
        what: [details(reading, first, state), ...rest(reading, change)].join(t('coveringNote.between'))
      })
  }
}

function rest(reading: NoteReading, { kinds, after }: ItemChange): readonly string[] {
  const others = kinds.slice(1).filter((kind) => kind !== 'other' && kind !== 'lengthened')
  return after === undefined ? [] : others.map((kind) => details(reading, kind, after))
}

function details({ visit, language, t }: NoteReading, kind: ItemChangeKind, state: ItemState): string {
  const said = (text: LocalizedText | undefined) => readText(text, language, visit.languages)?.text
  switch (kind) {
    case 'lengthened':
      return t('coveringNote.what.lengthened', { end: endOf(language, state.time) })
    case 'place': {
      const place = state.place === undefined ? undefined : said(visit.places[state.place]?.name)
      return place === undefined ? t('coveringNote.what.placeOpen') : t('coveringNote.what.place', { place })
    }
    case 'room': {
      const room = said(state.room)
      return room === undefined ? t('coveringNote.what.roomOpen') : t('coveringNote.what.room', { room })
    }
    case 'status':
    case 'people':
    case 'renamed':
    case 'remarks':
      return t(`coveringNote.what.${kind}`)
    default:
      return t('coveringNote.what.other')
  }
}

function titleOf({ visit, language }: NoteReading, state: ItemState): string {
  return readText(state.title, language, visit.languages)?.text ?? ''
}

function withHours(reading: NoteReading, title: string, { time }: ItemState): string {
  const hours = hoursOf(reading, time)
  return hours === '' ? title : reading.t('coveringNote.quoted', { title, hours })
}

/** Day and hour on the item's own clock; the day alone where the hour is not told. */
function hoursOf({ language, t }: NoteReading, time: Scheduled | undefined): string {
  if (time?.kind === 'days') return plain(dayIn(time.from, language))
  if (time?.kind !== 'timed') return ''
  const day = dayIn(dateOf(time.startWall), language)
  if (time.precision === 'hidden') return plain(day)
  return plain(`${day}${t('coveringNote.between')}${clockText(time.startWall.slice(11), language)}`)
}

function endOf(language: Language, time: Scheduled): string {
  if (time.kind === 'timed') return plain(clockText(time.endWall.slice(11), language))
  return time.kind === 'days' ? plain(dayIn(time.until, language)) : ''
}

/** A day within a line, where French writes its name small. */
function dayIn(date: WallDate, language: Language): string {
  return language === 'fr' ? runningDayText(date, language) : dayText(date, language)
}

/** A mail has no use for the printer's spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
