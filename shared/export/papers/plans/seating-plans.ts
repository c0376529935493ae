import { clockOf, dateOf } from '../../../base/wall-time'
import type { Item, SeatingPlan } from '../../../model/visit'
import { placedTime } from '../../../rules/schedule'
import { bookView } from '../audience-view'
import { twinOf } from '../briefing-book/delegation-lists'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dayWithYearText, untilText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { roomAfterPlace } from '../room-after-place'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { doubleRule } from '../setting/rules'
import type { Style } from '../setting/style'
import { acrossMeasure, acrossSection, acrossSheet } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { nothingEntered } from '../sheets/sheet-table'
import { linesSheet } from './lines-sheet'
import { drawnFigures } from './plan-drawing'
import { planLegend } from './plan-legend'
import { planList } from './plan-list'
import { planSeats } from './plan-seats'
import { type ItemPlan, plansInOrder } from './plans-in-order'

export type Frames = readonly [PaperFrame, PaperFrame]

/** The frame of the paper's language and that of the other side's or the one wished for. */
export function framesOf(wish: PaperWish): Frames {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  return [frame, paperFrame({ ...wish, language: wish.second ?? twinOf(frame) }, frame.visit)]
}

/** Every plan on sheets of its own, across: who sits where, seen from its viewpoint, by which rule; then the lines without a drawing. */
export function seatingPlans(wish: PaperWish): BuiltPaper {
  const frames = framesOf(wish)
  const [frame, twin] = frames
  const { composer, language } = frame
  const name = composer.say('plans.names.seating')
  const sections = plansInOrder(frame).flatMap((entry, number) => {
    const day = placedTime(frame.visit, entry.item.id)
    const right = day === undefined ? undefined : dayWithYearText(dateOf(day.startWall), language)
    return pagesOf(frames, wish, entry, number).map((blocks) => acrossSection(frame, name, blocks, right))
  })
  const empty = acrossSection(frame, name, [
    {
      node: {
        stack: [
          ...draftAbove(frame, 1, 3),
          composer.p(sheetStyles(language).title, name, { below: mm(4) }),
          nothingEntered(frame, acrossMeasure)
        ]
      }
    }
  ])
  const lines = linesSheet(frame, wish.office)
  const all = lines.length === 0 ? sections : [...sections, acrossSection(frame, name, lines)]
  return finishedPaper(frame, wish, { name, sheet: acrossSheet, sections: all.length === 0 ? [empty] : all, twin })
}

/** A table that stands alone has a sheet alone. */
function pagesOf(frames: Frames, wish: PaperWish, entry: ItemPlan, number: number): readonly (readonly Block[])[] {
  const { item, plan } = entry
  const seatAt = planSeats(frames[0], plan)
  return drawnFigures(frames, wish, plan, acrossMeasure).map(({ figure, node, listed }, at) => [
    { node: openingOf(frames, item, plan, number === 0 && at === 0, at === 0), keepWithNext: true },
    { node, space: mm(2), keepWithNext: true },
    ...(listed ? [{ node: planList(frames, figure, seatAt, acrossMeasure), keepWithNext: true }] : []),
    { node: planLegend(frames, wish, entry, acrossMeasure, figure.table.id) }
  ])
}

function openingOf(frames: Frames, item: Item, plan: SeatingPlan, draft: boolean, first: boolean): Node {
  const [frame, twin] = frames
  const { language, composer } = frame
  const path = `seatingPlans.${plan.id}.title`
  const title = composer.read(plan.title, path)
  const style: Style = { ...sheetStyles(language).title, size: 18, leading: 23 }
  const outline = first ? { outline: true, outlineText: plain(title) ?? '', id: `plan-${plan.id}` } : {}
  const [half, last] = [acrossMeasure * 0.36, acrossMeasure * 0.28]
  return {
    stack: [
      ...(draft ? draftAbove(frame, 1, 2.4) : []),
      doubleRule(acrossMeasure),
      {
        margin: [0, mm(2.4), 0, 0],
        columns: [
          composer.p(style, title, { width: half, right: mm(4), ...outline }),
          twin.composer.p({ ...style, leading: style.leading }, twin.composer.read(plan.title, path), {
            width: half,
            right: mm(4)
          }),
          { width: last, stack: whenAndWhere(frames, item) }
        ]
      }
    ]
  }
}

/** Hours once, places in both languages. */
export function whenAndWhere(frames: readonly PaperFrame[], item: Item, align: 'left' | 'right' = 'right'): readonly Node[] {
  return frames.flatMap((frame, index) => {
    const { composer, visit, language } = frame
    const placed = placedTime(visit, item.id)
    const place = item.place === undefined ? undefined : visit.places[item.place]
    const name = plain(composer.read(place?.shortName ?? place?.name, `places.${item.place}.name`))
    const room = composer.read(item.room, `items.${item.id}.room`)
    const after = name === undefined || room === undefined ? room : roomAfterPlace(room, language)
    const where = [name, plain(after)].filter((part) => part !== undefined)
    const hours =
      placed === undefined
        ? ''
        : `${clockText(clockOf(placed.startWall), language)}${untilText(clockOf(placed.endWall), language)}`
    return [
      ...(index === 0 ? [composer.p({ family: 'serif', size: 11, leading: 14.4, weight: 600, align }, hours)] : []),
      composer.p(
        { family: index === 0 ? 'serif' : 'sans', size: 9.6, leading: 13, align },
        where.join(composer.say('papers.list.separator'))
      )
    ]
  })
}
