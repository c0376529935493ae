import { guestView } from './audience-view'
import { draftBand } from './draft-band'
import type { Notice } from './notice'
import { guestSheet, pageFoot, pageHead } from './page-furniture'
import { type PaperFrame, paperFrame } from './paper-frame'
import { datesWithDaysText, dayText } from './paper-times'
import type { PaperWish } from './paper-wish'
import { plain } from './plain-words'
import { programmeDays } from './programme-data'
import { measureOf } from './setting/measures'
import type { PaperDefinition } from './setting/paper-definition'
import { refitSheet } from './setting/refit'
import { runningTitle } from './two-line-foot'
import { westernDay } from './western-day'
import { westernOpening } from './western-opening'

/** The programme that is handed to every guest: title with the facts of the stay, summary by columns, then the days. */
export function westernGuestProgramme(wish: PaperWish): { definition: PaperDefinition; notices: readonly Notice[] } {
  const frame = paperFrame(wish, guestView(wish.visit))
  const { composer, visit } = frame
  const days = programmeDays(visit, composer).filter((day) => day.rows.length > 0)
  const title = plain(composer.read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  const definition: PaperDefinition = {
    title: `${title} · ${composer.say('papers.guest.name')}`,
    language: wish.language,
    author: plain(composer.read(wish.office.name, 'office.name')) ?? '',
    at: wish.at,
    sheet: guestSheet,
    ...(frame.issue === undefined ? { background: draftBand(composer, refitSheet(guestSheet, wish.setting)) } : {}),
    images: {},
    sections: [
      {
        head: headOf(frame),
        foot: pageFoot(composer, guestSheet, { imprint: frame.imprint, mark: frame.marking }),
        blocks: [
          { node: westernOpening(frame, days) },
          ...days.flatMap((day, index) =>
            westernDay(frame, day, {
              measure: measureOf(guestSheet),
              first: index === 0,
              internal: false,
              outline: { id: `day-${day.date}`, outlineText: dayText(day.date, wish.language), outlineParentId: 'programme' }
            })
          )
        ]
      }
    ]
  }
  return { definition, notices: composer.notices() }
}

function headOf(frame: PaperFrame) {
  const { composer, visit, language, hostCity, offset, marking } = frame
  const dates = datesWithDaysText(visit.from, visit.until, language)
  return pageHead(composer, guestSheet, {
    left: runningTitle(frame, composer.say('papers.guest.name')),
    middle: marking,
    right: composer.say('papers.furniture.place', { dates, city: hostCity, offset })
  })
}
