import { type BookPart, bookParts } from '../../../model/page-setting'
import type { Item } from '../../../model/visit'
import type { PaperFrame } from '../paper-frame'
import { dayText } from '../paper-times'
import { plain } from '../plain-words'
import { plansInOrder } from '../plans/plans-in-order'
import type { Entry, ProgrammeDay } from '../programme-data'
import type { Chapter } from './book-frame'
import { deservesNote } from './deserves-note'

export type Stop = { readonly entry: Entry; readonly day: ProgrammeDay; readonly chapter: Chapter; readonly anchor: number }

/** What the book contains, numbered through, with the anchors by which pages are found. */
export type BookChapters = {
  readonly all: readonly Chapter[]
  readonly summary?: Chapter
  readonly days?: Chapter
  readonly stops: readonly Stop[]
  readonly people?: Chapter
  readonly delegations?: Chapter
  readonly seating?: Chapter
  /** Follows the delegations wherever they stand. */
  readonly rooms?: Chapter
  readonly contacts?: Chapter
  readonly facts?: Chapter
  readonly practical?: Chapter
}

export function bookChapters(
  frame: PaperFrame,
  days: readonly ProgrammeDay[],
  parts: readonly BookPart[] = bookParts
): BookChapters {
  const { composer, visit, language } = frame
  const { say } = composer
  const all: Chapter[] = []
  let anchors = 0
  const add = (part: Chapter['part'], title: string, under: Chapter['under'] = []): Chapter => {
    const own = under.length === 0 ? { anchor: ++anchors } : {}
    const chapter = { part, number: all.length + 1, title, ...own, under }
    all.push(chapter)
    return chapter
  }
  const lines = (titles: readonly string[]): Chapter['under'] => titles.map((title) => ({ title, anchor: ++anchors }))
  const entries = days.flatMap((day) => day.rows.flatMap((row) => row.map((entry) => ({ entry, day }))))
  const stops = entries.filter(({ entry }) => isStop(entry.item))
  const meetings = stops.filter(({ entry }) => entry.item.kind !== 'site-visit')
  const sites = stops.filter(({ entry }) => entry.item.kind === 'site-visit')
  const addStops = (): readonly Stop[] => {
    const placed = meetings.map(({ entry, day }): Stop => {
      const chapter = add('meetings', plain(entry.title[0]) ?? '')
      return { entry, day, chapter, anchor: chapter.anchor ?? 0 }
    })
    if (sites.length === 0) return placed
    const under = lines(sites.map(({ entry }) => plain(entry.title[0]) ?? ''))
    const chapter = add('meetings', say('papers.book.sites'), under)
    return [...placed, ...sites.map(({ entry, day }, index) => ({ entry, day, chapter, anchor: under[index]?.anchor ?? 0 }))]
  }
  const people = Object.values(visit.people)
  const hosts = people.some((person) => visit.sides[person.side]?.role !== 'guest' && deservesNote(person))
  const plans = plansInOrder(frame).map(({ plan }) => plain(composer.read(plan.title, `seatingPlans.${plan.id}.title`)) ?? '')
  const makers: Readonly<Record<Exclude<BookPart, 'stops'>, readonly [present: boolean, make: () => Chapter]>> = {
    summary: [true, () => add('programme', say('papers.book.summaryOnOnePage'))],
    days: [true, () => add('programme', say('papers.book.byDay'), lines(days.map((day) => dayLine(day, language))))],
    people: [hosts, () => add('people', say('papers.book.biographies'))],
    delegations: [people.length > 0, () => add('people', say('papers.book.delegations'))],
    seating: [plans.length > 0, () => add('organisation', say('plans.names.seating'), lines(plans))],
    contacts: [visit.contacts.length > 0, () => add('organisation', say('papers.book.contacts'))],
    facts: [Object.keys(visit.facts).length > 0, () => add('organisation', say('papers.book.facts'))],
    practical: [visit.practical.length > 0, () => add('organisation', say('papers.book.practical'))]
  }
  const chapters: { -readonly [Part in Exclude<BookPart, 'stops'> | 'rooms']?: Chapter } = {}
  let stopPages: readonly Stop[] = []
  // Numbered in the order in which they stand.
  for (const part of new Set(parts)) {
    if (part === 'stops') stopPages = addStops()
    else if (makers[part][0]) chapters[part] = makers[part][1]()
    if (part === 'delegations' && Object.keys(visit.rooms).length > 0) chapters.rooms = add('people', say('sheets.rooms.name'))
  }
  return { ...chapters, all, stops: stopPages }
}

function dayLine(day: ProgrammeDay, language: PaperFrame['language']): string {
  const theme = plain(day.theme)
  const name = dayText(day.date, language)
  if (theme === undefined) return name
  return language === 'zh' ? `${name}${theme}` : `${name}. ${theme}`
}

/** What deserves a page of its own: where somebody is met or something shown, or where the head must know what to say. */
function isStop(item: Item): boolean {
  switch (item.kind) {
    case 'meeting':
    case 'talks':
    case 'signing':
    case 'site-visit':
    case 'session':
    case 'ceremony':
      return true
    default:
      return item.points.length > 0 || item.purpose !== undefined || (item.ifAsked?.length ?? 0) > 0
  }
}
