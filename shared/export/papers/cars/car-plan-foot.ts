import type { PersonId } from '../../../base/id'
import type { Office } from '../../../model/office'
import type { Item } from '../../../model/visit'
import type { ColumnCar } from '../../../rules/cars/car-column'
import { carProfileOf } from '../../../rules/cars/seat-numbers'
import { whoStays } from '../../../rules/cars/who-stays'
import { peopleOfItem } from '../../../rules/people-of-item'
import { namesInLine } from '../names-in-line'
import type { PaperFrame } from '../paper-frame'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import { acrossMeasure } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { signDrawing } from './car-drawing'
import { carFailures } from './car-failures'

const gap = mm(8)
const [legendWidth, failuresWidth] = [mm(92), mm(96)]
const notesWidth = acrossMeasure - legendWidth - failuresWidth - 2 * gap
const widths = [legendWidth, notesWidth, failuresWidth] as const
const legends = [
  ['guest', 'host'],
  ['interpreter', 'driver', 'free']
] as const

/** Beneath the cars: what the signs mean; the rule, baggage and who is left; who moves where if a car fails. */
export function footOfCarPlan(frame: PaperFrame, office: Office, item: Item, cars: readonly ColumnCar[]): Node {
  const parts = [legend(frame), notes(frame, office, item, cars), failures(frame, office, item)]
  return {
    columns: parts.map((stack, index) => {
      const width = widths[index] ?? notesWidth
      return {
        width: width + (index < parts.length - 1 ? gap : 0),
        stack: [rule(width, weights.hair, [0, 0, 0, mm(1.6)]), ...stack]
      }
    })
  }
}

function legend({ composer, language }: PaperFrame): readonly Node[] {
  const { p, say } = composer
  const style = sheetStyles(language).note
  return legends.map((row) => {
    const each = legendWidth / row.length
    return {
      margin: [0, 0, 0, mm(1)],
      columns: row.flatMap((kind) => [
        { width: mm(6.6), stack: [{ svg: signDrawing(kind) }] },
        p(style, say(`cars.paper.legend.${kind}`), { width: each - mm(6.6), above: mm(0.5), right: mm(1.5) })
      ])
    }
  })
}

function notes(frame: PaperFrame, office: Office, item: Item, cars: readonly ColumnCar[]): readonly Node[] {
  const { visit, composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const comma = say('papers.list.names')
  const names = (ids: readonly PersonId[]) =>
    namesInLine(
      ids.flatMap((id) => visit.people[id] ?? []),
      composer,
      false
    )
  const profiles = [...new Set(cars.flatMap(({ vehicle }) => carProfileOf(office, vehicle) ?? []))]
  const stays = whoStays(visit, office, item)
  const seated = new Set(item.transfer?.seats.map(({ person }) => person))
  const standing = [...peopleOfItem(visit, item)].filter((id) => !seated.has(id))
  const from = item.transfer === undefined ? undefined : visit.places[item.transfer.from]
  const place = plain(read(from?.shortName ?? from?.name, 'places.name')) ?? ''
  const baggage = plain(read(item.transfer?.baggage, `items.${item.id}.transfer.baggage`))
  const rules = profiles.map(({ name }) => plain(read(name, 'office.profile')) ?? '').join(comma)
  return [
    p(styles.note, [{ words: `${say('cars.paper.rule')} `, as: { weight: 600 } }, rules], { right: gap }),
    ...(baggage === undefined ? [] : [p(styles.note, baggageNote(frame, baggage), { right: gap })]),
    p(styles.note, say('cars.paper.left', { place, people: stays.length === 0 ? say('cars.paper.nobody') : names(stays) }), {
      right: gap
    }),
    ...(standing.length === 0
      ? []
      : [p(styles.smallStrong, say('cars.paper.withoutSeat', { people: names(standing) }), { right: gap })])
  ]
}

function failures(frame: PaperFrame, office: Office, item: Item): readonly Node[] {
  const { visit, composer, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const told = carFailures(frame, office, item)
  const duty = visit.dutyOfficer === undefined ? undefined : visit.people[visit.dutyOfficer]?.telephone
  if (told.length === 0) return []
  return [
    p(styles.smallStrong, say('cars.fails.heading')),
    ...told.map((parts) => p(styles.note, parts)),
    ...(duty === undefined ? [] : [p(styles.note, [`${say('cars.paper.dispatcher')} `, { words: duty, as: { weight: 600 } }])])
  ]
}

/** What is said of the baggage names it, or is given its label. */
function baggageNote({ composer }: PaperFrame, text: string): string {
  const label = composer.say('cars.paper.baggage', { text: '' }).replace(/[\s:：\u00a0]+$/, '')
  const named = text.toLocaleLowerCase().includes(label.toLocaleLowerCase())
  return named ? text : composer.say('cars.paper.baggage', { text })
}
