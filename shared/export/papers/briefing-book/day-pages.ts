import type { PaperFrame } from '../paper-frame'
import { dayText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import type { ProgrammeDay } from '../programme-data'
import type { Section } from '../setting/paper-definition'
import { westernDay } from '../western-day'
import type { BookChapters } from './book-chapters'
import { bookMeasure, bookSection } from './book-frame'
import { routeOfDay } from './route-of-day'

/** A page a day, set as the guests' programme is; the organisers' book adds what only they may read. */
export function daySections(
  frame: PaperFrame,
  days: readonly ProgrammeDay[],
  chapters: BookChapters,
  { audience, office }: Pick<PaperWish, 'audience' | 'office'>
): readonly Section[] {
  return days.map((day, index) => {
    const anchor = chapters.days?.under[index]?.anchor ?? 0
    const outline = {
      outline: true,
      heading: 2 as const,
      outlineText: chapters.days?.under[index]?.title ?? dayText(day.date, frame.language),
      id: `anchor-${anchor}`
    }
    const blocks = westernDay(frame, day, {
      first: true,
      measure: bookMeasure,
      internal: audience === 'organisers',
      outline
    })
    const [head, ...rows] = blocks
    const name = dayText(day.date, frame.language)
    return bookSection(
      frame,
      name,
      head === undefined ? [] : [{ ...head, anchor }, ...rows, ...routeOfDay(frame, office, day)],
      day.date
    )
  })
}
