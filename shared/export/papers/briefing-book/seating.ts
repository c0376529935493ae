import { type PaperFrame, paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { drawnFigures } from '../plans/plan-drawing'
import { planLegend } from '../plans/plan-legend'
import { planList } from '../plans/plan-list'
import { planSeats } from '../plans/plan-seats'
import { plansInOrder } from '../plans/plans-in-order'
import { whenAndWhere } from '../plans/seating-plans'
import { mm } from '../setting/measures'
import type { Block, Section } from '../setting/paper-definition'
import type { BookChapters } from './book-chapters'
import { bookMeasure, bookSection, chapterHead } from './book-frame'
import { bookStyles } from './book-styles'
import { twinOf } from './delegation-lists'

/** Who sits where at every table of the programme; a plan begins on a page of its own. */
export function seatingSections(frame: PaperFrame, { seating: chapter }: BookChapters, wish: PaperWish): readonly Section[] {
  if (chapter === undefined) return []
  const twin = paperFrame({ ...wish, language: wish.second ?? twinOf(frame) }, frame.visit)
  const frames = [frame, twin] as const
  const { composer, language } = frame
  const styles = bookStyles(language)
  return plansInOrder(frame).map(({ item, plan }, index): Section => {
    const seatAt = planSeats(frame, plan)
    const title = composer.read(plan.title, `seatingPlans.${plan.id}.title`)
    const anchor = chapter.under[index]?.anchor ?? 0
    const head: readonly Block[] = [
      ...(index === 0 ? [{ node: chapterHead(frame, chapter, chapter.title), keepWithNext: true }] : []),
      {
        anchor,
        keepWithNext: true,
        space: mm(3),
        node: {
          columns: [
            composer.p({ ...styles.headline, size: 15, leading: 19 }, title, {
              width: bookMeasure * 0.6,
              right: mm(4),
              id: `anchor-${anchor}`,
              outline: true,
              outlineText: plain(title) ?? '',
              outlineParentId: `chapter-${chapter.number}`
            }),
            { width: bookMeasure * 0.4, stack: whenAndWhere([frame], item) }
          ]
        }
      }
    ]
    const figures = drawnFigures(frames, wish, plan, bookMeasure).flatMap(({ figure, node, listed }): readonly Block[] => [
      { node, space: mm(4), keepWithNext: listed },
      ...(listed ? [{ node: planList(frames, figure, seatAt, bookMeasure) }] : [])
    ])
    return bookSection(frame, chapter.title, [
      ...head,
      ...figures,
      { node: planLegend(frames, wish, { item, plan }, bookMeasure) }
    ])
  })
}
