import { clockOf } from '../../../base/wall-time'
import type { Item } from '../../../model/visit'
import type { Placed } from '../../../rules/schedule'
import type { PaperFrame } from '../paper-frame'
import { clockText } from '../paper-times'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { shortNaming } from '../short-naming'
import { acrossMeasure } from './sheet-frame'
import { sheetStyles } from './sheet-styles'

const gutter = mm(6)
const [checkWidth, ifsWidth] = [mm(127), mm(66)]
const leadsWidth = acrossMeasure - checkWidth - ifsWidth - 2 * gutter

/** Below a scenario: props to tick off, what to do if, and who is in charge. */
export function scenarioBelow(frame: PaperFrame, item: Item, placed: Placed): readonly Block[] {
  const node: Node = {
    columns: [
      { width: checkWidth + gutter, stack: [rule(checkWidth, weights.day, [0, 0, 0, mm(1.6)]), ...checks(frame, item, placed)] },
      { width: ifsWidth + gutter, stack: [rule(ifsWidth, weights.day, [0, 0, 0, mm(1.6)]), ...ifs(frame, item)] },
      { width: leadsWidth, stack: [rule(leadsWidth, weights.day, [0, 0, 0, mm(1.6)]), ...leads(frame, item)] }
    ]
  }
  return [{ node, space: mm(7) }]
}

/** Requisites of the item, and the props of its steps where it lists none. */
function checks({ composer, language }: PaperFrame, item: Item, placed: Placed): readonly Node[] {
  const { p, say, read } = composer
  const styles = sheetStyles(language)
  const path = `items.${item.id}`
  const listed = (item.requisites ?? []).flatMap(({ what }, index) => plain(read(what, `${path}.requisites.${index}.what`)) ?? [])
  const used = (item.scenario ?? []).flatMap((step, number) =>
    step.props.flatMap((prop, index) => plain(read(prop, `${path}.scenario.${number}.props.${index}`)) ?? [])
  )
  const props = [...new Set(listed.length > 0 ? listed : used)]
  const perColumn = Math.ceil(props.length / 2)
  const half = checkWidth / 2
  const columns = [props.slice(0, perColumn), props.slice(perColumn)]
  return [
    p(styles.strong, say('sheets.scenario.check', { time: clockText(clockOf(placed.startWall), language) }), { below: mm(0.8) }),
    {
      columns: columns.map(
        (column): Node => ({
          width: half,
          stack: column.map(
            (prop): Node => ({
              role: 'item',
              margin: [0, mm(0.5), 0, mm(0.5)],
              columns: [tickBox(), p(styles.row, prop, { width: half - mm(4.4), right: mm(3) })]
            })
          )
        })
      )
    }
  ]
}

/** Neither face has a box to tick: it is drawn. */
function tickBox(): Node {
  const side = mm(2.7)
  const line = { type: 'line', lineWidth: 0.5, lineColor: 'black' } as const
  return {
    width: mm(4.4),
    margin: [0, mm(0.75), 0, 0],
    canvas: [
      { ...line, x1: 0, y1: 0, x2: side, y2: 0 },
      { ...line, x1: 0, y1: side, x2: side, y2: side },
      { ...line, x1: 0, y1: 0, x2: 0, y2: side },
      { ...line, x1: side, y1: 0, x2: side, y2: side }
    ]
  }
}

function ifs({ composer, language }: PaperFrame, item: Item): readonly Node[] {
  const { p, say, read } = composer
  const styles = sheetStyles(language)
  const lines = (item.scenario ?? []).flatMap(
    (step, index) => read(step.otherwise, `items.${item.id}.scenario.${index}.otherwise`) ?? []
  )
  return [p(styles.strong, say('sheets.scenario.ifs')), ...lines.map((line) => p(styles.row, line, { right: gutter }))]
}

function leads({ composer, visit, language }: PaperFrame, item: Item): readonly Node[] {
  const { p, say } = composer
  const styles = sheetStyles(language)
  const named = item.participants.flatMap(({ person, role }) => (role === 'responsible' ? (visit.people[person] ?? []) : []))
  const onDuty = visit.dutyOfficer === undefined ? undefined : visit.people[visit.dutyOfficer]
  const people = named.length > 0 || onDuty === undefined ? named : [onDuty]
  return [
    p(styles.strong, say('sheets.scenario.leads')),
    ...people.flatMap((person) => [
      p(styles.row, shortNaming(person, composer)),
      ...(person.telephone === undefined ? [] : [p(styles.strong, person.telephone)])
    ])
  ]
}
