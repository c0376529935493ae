import { clockOf, dateOf, type WallTime } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Item, Person } from '../../../model/visit'
import { itemsInOrder } from '../../../rules/item-order'
import { type Placed, placedTime } from '../../../rules/schedule'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { delegates } from '../delegation'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { nameWithin } from '../names-in-line'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dayWithYearText, durationText, isShortHour, untilText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { drawnFigures } from '../plans/plan-drawing'
import { roomAfterPlace } from '../room-after-place'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { withinSentence } from '../within-sentence'
import { scenarioBelow } from './scenario-below'
import { acrossMeasure, acrossSection, acrossSheet } from './sheet-frame'
import { sheetStyles } from './sheet-styles'
import { down, nothingEntered, type SheetColumn, type SheetRow, sheetTable } from './sheet-table'

const widths = [30, 16, 84, 45, 45, 50].map(mm)
const minute = 60_000
const planWidth = mm(105)

/** Ceremonies minute by minute, each on sheets of its own: what happens, who does it, standing where, with what. */
export function minuteScenario(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const { composer, visit } = frame
  const name = composer.say('sheets.scenario.name')
  const ceremonies = itemsInOrder(visit).flatMap((item) => {
    const placed = placedTime(visit, item.id)
    return placed === undefined || (item.scenario ?? []).length === 0 ? [] : [{ item, placed }]
  })
  const sections = ceremonies.map(({ item, placed }, index): Section => {
    const right = dayWithYearText(dateOf(placed.startWall), wish.language)
    return acrossSection(frame, name, blocksOf(frame, wish, item, placed, index === 0), right)
  })
  const empty = acrossSection(frame, name, [
    {
      node: {
        stack: [
          ...draftAbove(frame, 1, 3),
          composer.p(sheetStyles(wish.language).title, name, { below: mm(4) }),
          nothingEntered(frame, acrossMeasure)
        ]
      }
    }
  ])
  return finishedPaper(frame, wish, { name, sheet: acrossSheet, sections: sections.length === 0 ? [empty] : sections })
}

function blocksOf(frame: PaperFrame, wish: PaperWish, item: Item, placed: Placed, first: boolean): readonly Block[] {
  const { composer } = frame
  const labels = ['time', 'minutes', 'action', 'who', 'where', 'props'] as const
  const columns = labels.map(
    (label, index): SheetColumn => ({
      head: composer.say(`sheets.scenario.${label}`),
      width: widths[index] ?? 0,
      ...(label === 'minutes' ? { align: 'right' } : {})
    })
  )
  return [
    { node: openingOf(frame, wish, item, placed, first), keepWithNext: true },
    ...sheetTable(frame, { columns, rows: rowsOf(frame, item, placed), space: mm(4) }),
    ...scenarioBelow(frame, item, placed)
  ]
}

function openingOf(frame: PaperFrame, wish: PaperWish, item: Item, placed: Placed, first: boolean): Node {
  const { composer, visit, language } = frame
  const { p, say, read } = composer
  const styles = sheetStyles(language)
  const place = item.place === undefined ? undefined : visit.places[item.place]
  const day = dayWithYearText(dateOf(placed.startWall), language)
  const room = read(item.room, `items.${item.id}.room`)
  const where = [read(place?.name, `places.${place?.id ?? ''}.name`), room && roomAfterPlace(room, language)]
  const begun = day.slice(0, 1).toLocaleUpperCase(language) + day.slice(1)
  const known = [begun, ...where.flatMap((part) => plain(part) ?? [])].join(say('papers.list.separator'))
  const title = read(item.title, `items.${item.id}.title`)
  const steps = item.scenario ?? []
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  const slot = Math.round((placed.end - placed.start) / minute)
  const minutes = durationText(sum, language)
  const summed =
    sum === slot
      ? say('sheets.scenario.sum', { minutes })
      : say('sheets.scenario.sumDiffers', { minutes, slot: durationText(slot, language) })
  const notes = [summed, say('sheets.scenario.numbers')]
  if (steps.some((step) => step.publicFromHere === true)) notes.push(say('sheets.scenario.publicFrom'))
  const outline = { outline: true, outlineText: plain(title) ?? '', id: `item-${item.id}` }
  const told = notes.map((note) => p(styles.note, note, { right: mm(6) }))
  const plan = smallPlan(frame, wish, item)
  return {
    stack: [
      ...(first ? draftAbove(frame, 1, 3) : []),
      {
        columns: [
          {
            width: acrossMeasure - planWidth,
            stack: [
              p(styles.subtitle, known),
              p(styles.title, title, { title: true, right: mm(6), ...outline }),
              p({ ...styles.subtitle, italic: true }, say('sheets.scenario.name'), { below: mm(1) }),
              ...(plan === undefined ? [] : told)
            ]
          },
          { width: planWidth, stack: plan === undefined ? told : [plan] }
        ]
      }
    ]
  }
}

/** Who stands where at the signing table, small: the numbers are those of the rows. */
function smallPlan(frame: PaperFrame, wish: PaperWish, item: Item): Node | undefined {
  const plans = (item.seatingPlans ?? []).flatMap((id) => frame.visit.seatingPlans[id] ?? [])
  const plan = plans.find(({ tables }) => tables.some(({ form }) => form === 'signing'))
  return plan === undefined ? undefined : drawnFigures([frame], wish, plan, planWidth)[0]?.node
}

function rowsOf(frame: PaperFrame, item: Item, placed: Placed): readonly SheetRow[] {
  const { composer, visit, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const numbers = delegates(frame)
  let at = placed.start
  return (item.scenario ?? []).map((step, index) => {
    const path = `items.${item.id}.scenario.${index}`
    const from = wallAt(placed.startZone, at)
    at += step.minutes * minute
    const until = wallAt(placed.startZone, at)
    const people = step.who.flatMap((id) => visit.people[id] ?? [])
    const who = [
      // A third side counts from 1 like the guests: its people go by name.
      ...people.map((person) =>
        visit.sides[person.side]?.role === 'third'
          ? named(frame, person)
          : (numbers.get(person.id)?.number ?? named(frame, person))
      ),
      withinSentence(plain(composer.read(step.whoElse, `${path}.whoElse`)) ?? '', language)
    ]
    const props = step.props.flatMap((prop, number) => plain(composer.read(prop, `${path}.props.${number}`)) ?? [])
    const right = mm(3)
    const above = down(styles.hour, styles.row)
    return {
      ...(step.publicFromHere === true ? { above: 'heavy' as const } : {}),
      cells: [
        [hours(frame, from, until)],
        [p({ ...styles.hour, align: 'right' }, String(step.minutes), { right: mm(6) })],
        [p(styles.strong, composer.read(step.action, `${path}.action`), { above, right })],
        [
          p(styles.row, who.filter((part) => part !== undefined && part !== '').join(say('papers.list.names')), {
            above,
            right
          })
        ],
        [p(styles.row, composer.read(step.where, `${path}.where`), { above, right })],
        [p(styles.row, props.join(say('papers.list.clauses')), { above })]
      ]
    }
  })
}

function hours({ composer, language }: PaperFrame, from: WallTime, until: WallTime): Node {
  const { hour } = sheetStyles(language)
  const start = clockText(clockOf(from), language)
  const indent = isShortHour(start) ? hour.size * 0.572 : 0
  return composer.p(hour, [{ words: start, as: { weight: 600 } }, untilText(clockOf(until), language)], { indent })
}

function named({ composer }: PaperFrame, person: Person): string {
  return nameWithin(person, composer) ?? ''
}
