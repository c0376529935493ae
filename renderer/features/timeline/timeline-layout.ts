import type { GroupId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import { foldOfNight, isFolded } from '../../../shared/rules/timeline/fold-of-night'
import { type FoldedScale, foldedScale, heightOf, yOf } from '../../../shared/rules/timeline/folded-scale'
import { type Lane, type LaneSpan, lanesOfDay, spanOf } from '../../../shared/rules/timeline/lanes-of-day'
import { packLanes } from '../../../shared/rules/timeline/pack-lanes'
import type { TimelineDay, TimelineEntry } from '../../../shared/rules/timeline/timeline-days'

/** Where an entry is drawn, in pixels of its day. */
export type CardPlace = {
  readonly entry: TimelineEntry
  readonly span: LaneSpan
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Only named in the folded night. */
  readonly folded: boolean
}

export type DayLayout = {
  readonly date: WallDate
  readonly day: TimelineDay
  readonly lanes: readonly Lane[]
  /** Left edges of the lanes, and the right edge of the last one. */
  readonly edges: readonly number[]
  readonly width: number
  readonly cards: readonly CardPlace[]
  readonly scale: FoldedScale
}

export type TimelineLayout = {
  readonly days: readonly DayLayout[]
  /** Left edges of the days, and the right edge of the last one. */
  readonly edges: readonly number[]
  readonly height: number
  readonly scale: FoldedScale
}

type Wish = {
  readonly days: readonly TimelineDay[]
  readonly groups: readonly GroupId[]
  readonly hour: number
  /** Width that the days may fill. */
  readonly room: number
  readonly allLanes: boolean
}

/** Pixels that a lane, a lane alone in its day and each of several items side by side have where there is room. */
const wished = { lane: 128, lone: 146, column: 96 } as const
/** And where there is none: two items at once halve their lane rather than push the days after them aside. */
const least = { lane: 120, lone: 130, column: 60 } as const
/** Pixels between a card and the edges of its lane. */
const margin = 3
/** Pixels that the lowest card takes: one line. */
const lowest = 13

type Shape = {
  readonly lanes: readonly Lane[]
  readonly slots: ReturnType<typeof packLanes>
  readonly wished: readonly number[]
  readonly least: readonly number[]
}

/**
 * Lays out days side by side, each as wide as its groups need. It remembers the days it has laid out: one in which nothing
 * changed is the same value as before.
 */
export function createLayouts(): (wish: Wish) => TimelineLayout {
  const shapes = new Map<WallDate, { readonly key: readonly unknown[]; readonly shape: Shape }>()
  const laid = new Map<WallDate, { readonly key: readonly unknown[]; readonly layout: DayLayout }>()
  return ({ days, groups, hour, room, allLanes }) => {
    const scale = foldedScale(foldOfNight(days), hour)
    const shaped = days.map((day) => {
      const key = [hour, scale.fold, allLanes, ...groups, null, ...day.entries]
      const known = shapes.get(day.date)
      if (known !== undefined && same(known.key, key)) return known.shape
      const shape = shapeOf(day, groups, scale, allLanes)
      shapes.set(day.date, { key, shape })
      return shape
    })
    const fit = fitInto(room, shaped)
    const layouts = days.map((day, index): DayLayout => {
      const shape = shaped[index] as Shape
      const key = [shape, scale.fold, hour, fit.share, fit.stretch, day.outside, ...day.stays.map(({ item }) => item)]
      const known = laid.get(day.date)
      if (known !== undefined && same(known.key, key)) return known.layout
      const layout = layOut(day, shape, scale, fit, known?.layout.cards ?? [])
      laid.set(day.date, { key, layout })
      return layout
    })
    const edges = [0]
    for (const { width } of layouts) edges.push((edges.at(-1) ?? 0) + width)
    return { days: layouts, edges, height: heightOf(scale), scale }
  }
}

type Fit = {
  /** How far lanes are between their least width, 0, and the width they wish for, 1. */
  readonly share: number
  readonly stretch: number
}

function fitInto(room: number, shapes: readonly Shape[]): Fit {
  const sum = (of: 'wished' | 'least'): number => shapes.reduce((total, shape) => total + shape[of].reduce((a, b) => a + b, 0), 0)
  const [most, fewest] = [sum('wished'), sum('least')]
  if (most <= room) return { share: 1, stretch: most === 0 ? 1 : room / most }
  return { share: room <= fewest ? 0 : (room - fewest) / (most - fewest), stretch: 1 }
}

function shapeOf(day: TimelineDay, groups: readonly GroupId[], scale: FoldedScale, all: boolean): Shape {
  const lanes = lanesOfDay(groups, day.entries, all)
  const shortest = Math.ceil((lowest * 60) / scale.hour)
  const slots = packLanes(
    day.entries.map((entry) => {
      const { start, end } = entry
      const folded = isFolded(entry, scale.fold)
      return {
        ...spanOf(lanes, entry.item.groups),
        start,
        end: folded ? Math.min(end, scale.fold) : Math.max(end, start + shortest)
      }
    }),
    lanes.length
  )
  const own = lanes.length === 1 ? 'lone' : 'lane'
  const widths = (of: typeof wished | typeof least) => slots.columns.map((columns) => Math.max(of[own], columns * of.column))
  return { lanes, slots, wished: widths(wished), least: widths(least) }
}

function layOut(
  day: TimelineDay,
  { lanes, slots, ...widths }: Shape,
  scale: FoldedScale,
  { share, stretch }: Fit,
  before: readonly CardPlace[]
): DayLayout {
  const known = new Map(before.map((card) => [card.entry, card]))
  const edges = [0]
  for (const [lane, fewest] of widths.least.entries()) {
    const width = fewest + ((widths.wished[lane] ?? fewest) - fewest) * share
    edges.push((edges.at(-1) ?? 0) + Math.floor(width * stretch))
  }
  const xAt = (lane: number): number => {
    const whole = Math.min(Math.floor(lane + 1e-9), lanes.length)
    const left = edges[whole] ?? 0
    return left + (lane - whole) * ((edges[whole + 1] ?? left) - left)
  }
  const cards = day.entries.map((entry, index): CardPlace => {
    const slot = slots.slots[index] ?? { from: 0, until: 1 }
    const [left, end] = [xAt(slot.from), xAt(slot.until)]
    const folded = isFolded(entry, scale.fold)
    const y = folded ? 0 : yOf(scale, entry.start)
    const height = folded ? scale.night : Math.max(lowest, yOf(scale, entry.end) - y) - 1
    const span = { first: Math.floor(slot.from + 1e-9), last: Math.ceil(slot.until - 1e-9) - 1 }
    const place = { entry, span, x: left + margin, y, width: Math.max(24, end - left - 2 * margin), height, folded }
    const old = known.get(entry)
    return old !== undefined && samePlace(old, place) ? old : place
  })
  return { date: day.date, day, lanes, edges, width: edges.at(-1) ?? 0, cards, scale }
}

function samePlace(a: CardPlace, b: CardPlace): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.folded === b.folded &&
    a.span.first === b.span.first &&
    a.span.last === b.span.last
  )
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
