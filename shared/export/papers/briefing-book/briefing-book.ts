import { type BookPart, bookParts } from '../../../model/page-setting'
import { bookView } from '../audience-view'
import { draftBand } from '../draft-band'
import type { Notice } from '../notice'
import { bookSheet } from '../page-furniture'
import { type PaperFrame, paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { type ProgrammeDay, programmeDays } from '../programme-data'
import type { PaperDefinition, Section } from '../setting/paper-definition'
import { refitSheet } from '../setting/refit'
import { type BookChapters, bookChapters } from './book-chapters'
import { contactsSection } from './contacts'
import { contentsSection } from './contents'
import { coverSection } from './cover'
import { daySections } from './day-pages'
import { delegationSections } from './delegation-lists'
import { factsSection } from './facts'
import { peopleSection } from './people'
import { practicalSection } from './practical'
import { roomsSection } from './rooms-section'
import { seatingSections } from './seating'
import { stopSections } from './stop-pages'
import { summarySections } from './summary-schedule'

type Sections = (frame: PaperFrame, chapters: BookChapters, days: readonly ProgrammeDay[], wish: PaperWish) => readonly Section[]

const sectionsOf: Readonly<Record<BookPart, Sections>> = {
  summary: (frame, { summary }, days) => (summary === undefined ? [] : summarySections(frame, days, summary)),
  days: (frame, chapters, days, wish) => daySections(frame, days, chapters, wish),
  stops: (frame, chapters, days, wish) => stopSections(frame, days, chapters, wish),
  people: (frame, chapters, _days, wish) => peopleSection(frame, chapters, wish),
  delegations: (frame, chapters, _days, { audience }) => [
    ...delegationSections(frame, chapters, audience),
    ...roomsSection(frame, chapters)
  ],
  seating: (frame, chapters, _days, wish) => seatingSections(frame, chapters, wish),
  contacts: contactsSection,
  facts: factsSection,
  practical: practicalSection
}

/** The head's book: cover, contents, summary, days, a page a stop, people, contacts, facts and practical matter. */
export function briefingBook(wish: PaperWish): { definition: PaperDefinition; notices: readonly Notice[] } {
  const frame = paperFrame(wish, bookView(wish.visit, wish.audience))
  const { composer, visit } = frame
  const days = programmeDays(visit, composer).filter((day) => day.rows.length > 0)
  const parts = wish.setting?.sections ?? bookParts
  const chapters = bookChapters(frame, days, parts)
  const sections: readonly Section[] = [
    { ...coverSection(frame, chapters, wish), name: 'cover' },
    { ...contentsSection(frame, chapters.all), name: 'contents' },
    ...[...new Set(parts)].flatMap((part) =>
      sectionsOf[part](frame, chapters, days, wish).map((section, index) => ({
        ...section,
        name: nameOf(part, index, chapters, days)
      }))
    )
  ]
  const title = plain(composer.read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  const definition: PaperDefinition = {
    title: `${title} · ${composer.say('papers.book.running')}`,
    language: wish.language,
    author: plain(composer.read(wish.office.name, 'office.name')) ?? '',
    at: wish.at,
    sheet: bookSheet,
    ...(frame.issue === undefined ? { background: draftBand(composer, refitSheet(bookSheet, wish.setting)) } : {}),
    images: wish.pictures ?? {},
    sections
  }
  return { definition, notices: composer.notices() }
}

/** A stop and a day keep their names when others come before them. */
function nameOf(part: BookPart, index: number, { stops }: BookChapters, days: readonly ProgrammeDay[]): string {
  const own = part === 'stops' ? stops[index]?.entry.item.id : part === 'days' ? days[index]?.date : undefined
  return `${part} ${own ?? index}`
}
