import { bookView } from '../audience-view'
import { draftBand } from '../draft-band'
import type { Notice } from '../notice'
import { bookSheet } from '../page-furniture'
import { paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { programmeDays } from '../programme-data'
import type { PaperDefinition, Section } from '../setting/paper-definition'
import { bookChapters } from './book-chapters'
import { contactsSection } from './contacts'
import { contentsSection } from './contents'
import { coverSection } from './cover'
import { daySections } from './day-pages'
import { delegationSections } from './delegation-lists'
import { factsSection } from './facts'
import { peopleSection } from './people'
import { practicalSection } from './practical'
import { stopSections } from './stop-pages'
import { summarySections } from './summary-schedule'

/** The head's book: cover, contents, summary, days, a page a stop, people, contacts, facts and practical matter. */
export function briefingBook(wish: PaperWish): { definition: PaperDefinition; notices: readonly Notice[] } {
  const frame = paperFrame(wish, bookView(wish.visit, wish.audience))
  const { composer, visit } = frame
  const days = programmeDays(visit, composer).filter((day) => day.rows.length > 0)
  const chapters = bookChapters(frame, days)
  const sections: readonly Section[] = [
    coverSection(frame, chapters, wish),
    contentsSection(frame, chapters.all),
    ...summarySections(frame, days, chapters.summary),
    ...daySections(frame, days, chapters, wish.audience),
    ...stopSections(frame, days, chapters, wish.audience),
    ...peopleSection(frame, chapters, wish),
    ...delegationSections(frame, chapters, wish.audience),
    ...contactsSection(frame, chapters),
    ...factsSection(frame, chapters),
    ...practicalSection(frame, chapters)
  ]
  const title = plain(composer.read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  const definition: PaperDefinition = {
    title: `${title} · ${composer.say('papers.book.running')}`,
    language: wish.language,
    author: plain(composer.read(wish.office.name, 'office.name')) ?? '',
    at: wish.at,
    sheet: bookSheet,
    ...(frame.issue === undefined ? { background: draftBand(composer, bookSheet) } : {}),
    images: wish.pictures ?? {},
    sections
  }
  return { definition, notices: composer.notices() }
}
