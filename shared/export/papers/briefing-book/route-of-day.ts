import { clockOf } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Office } from '../../../model/office'
import { type DayRoute, dayRoute, type RouteLeg, type RouteStop } from '../../../rules/cars/day-route'
import { inOrder } from '../../../rules/item-order'
import type { PaperFrame } from '../paper-frame'
import { clockText, durationText, untilText } from '../paper-times'
import type { ProgrammeDay } from '../programme-data'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { bookMeasure, sectionLabel } from './book-frame'
import { bookStyles } from './book-styles'

const across = 4
const cell = bookMeasure / across
const radius = mm(1.3)

type Stop = { readonly stop: RouteStop; readonly leg: RouteLeg | undefined; readonly cameBy: RouteLeg | undefined }

/** Below a day its way: places in the order in which they are reached, with how one gets from each to the next; no map. */
export function routeOfDay(frame: PaperFrame, office: Office, { date }: ProgrammeDay): readonly Block[] {
  const { visit, composer } = frame
  const group = inOrder(visit.groups).find(({ side }) => visit.sides[side]?.role === 'guest')
  if (group === undefined) return []
  const route = dayRoute(visit, office, date, group.id)
  if (route.legs.length < 2) return []
  const rows = rowsOf(route)
  return rows.map((row, index) => ({
    node: {
      stack: [
        ...(index === 0 ? [sectionLabel(frame, composer.say('cars.route.heading'), mm(4))] : []),
        lineOf(row),
        { columns: row.map((stop) => wordsOf(frame, stop)) }
      ]
    },
    keepWithNext: index < rows.length - 1
  }))
}

function rowsOf({ stops, legs }: DayRoute): readonly (readonly Stop[])[] {
  const all = stops.map((stop, index): Stop => ({ stop, leg: legs[index], cameBy: legs[index - 1] }))
  return Array.from({ length: Math.ceil(all.length / across) }, (_, row) => all.slice(row * across, (row + 1) * across))
}

/** Rings for stops; the line is whole for a ride, long strokes for a flight or train, short ones for what nobody planned. */
function lineOf(row: readonly Stop[]): Node {
  const middle = radius + 0.6
  const marks = row.map(({ leg, cameBy }, index) => {
    const x = index * cell + middle
    const before = index === 0 && cameBy !== undefined ? stroke(0, x - radius, middle, cameBy) : ''
    const after =
      leg === undefined ? '' : stroke(x + radius, (index + 1) * cell + (index === row.length - 1 ? 0 : 0.6), middle, leg)
    return `${before}${after}<circle cx="${x}" cy="${middle}" r="${radius}" fill="none" stroke="#000000" stroke-width="1"/>`
  })
  return {
    margin: [0, mm(2), 0, mm(1)],
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${bookMeasure}" height="${middle * 2}">${marks.join('')}</svg>`
  }
}

function stroke(from: number, until: number, y: number, leg: RouteLeg): string {
  const walks = leg.kind === 'transfer' && leg.mode === 'walk'
  const dash = leg.kind === 'journey' ? '7 3' : leg.kind === 'missing' || walks ? '2 3' : ''
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`
  return `<line x1="${from}" y1="${y}" x2="${until}" y2="${y}" stroke="#000000" stroke-width="1"${dashes}/>`
}

function wordsOf(frame: PaperFrame, { stop, leg }: Stop): Node {
  const { visit, composer, language } = frame
  const styles = bookStyles(language)
  const place = visit.places[stop.place]
  const right = mm(3)
  const clock = (moment: NonNullable<RouteStop['leaves']>) => clockOf(wallAt(moment.zone, moment.at))
  const { arrives, leaves } = stop
  const hours =
    arrives !== undefined && leaves !== undefined
      ? clockText(clock(arrives), language) + untilText(clock(leaves), language)
      : (arrives ?? leaves) === undefined
        ? undefined
        : clockText(clock((arrives ?? leaves) as NonNullable<typeof leaves>), language)
  return {
    width: cell,
    stack: [
      composer.p({ ...styles.row, weight: 600 }, composer.read(place?.shortName ?? place?.name, `places.${stop.place}.name`), {
        right
      }),
      composer.p(styles.small, hours, { right }),
      composer.p({ ...styles.small, italic: language !== 'zh' }, legWords(frame, leg), { right })
    ]
  }
}

function legWords({ composer, language }: PaperFrame, leg: RouteLeg | undefined): string | undefined {
  const { say } = composer
  if (leg === undefined || leg.kind === 'missing') return undefined
  const mode =
    leg.mode === 'flight' || leg.mode === 'journey' ? say(`cars.route.modes.${leg.mode}`) : say(`terms.transferModes.${leg.mode}`)
  const drive = durationText(leg.minutes, language)
  if (leg.kind === 'journey') return `${mode}${say('papers.list.separator')}${drive}`
  const slack = durationText(Math.abs(leg.slack), language)
  const minutes = say(leg.slack < 0 ? 'cars.route.legShort' : 'cars.route.leg', { drive, slack })
  return say('cars.route.by', { mode, minutes })
}
