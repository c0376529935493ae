import type { Person } from '../../../model/visit'
import type { PlanFigure } from '../../../rules/seats/plan-figures'
import { nameWords } from '../name-words'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { withinSentence } from '../within-sentence'
import type { PlanSeat } from './plan-seats'

/** Those of a figure whose names do not stand at their chairs: guests at the left, hosts at the right, by number. */
export function planList(
  frames: readonly PaperFrame[],
  figure: PlanFigure,
  seatAt: (table: string, position: number) => PlanSeat,
  width: number
): Node {
  const gap = mm(6)
  const half = (width - gap) / 2
  const rows = figure.kind === 'ring' ? [{ table: figure.table, positions: figure.positions }] : figure.rows
  const seats = rows.flatMap(({ table, positions }) => positions.map((position) => seatAt(table.id, position)))
  const order = frames[0]?.order ?? []
  const place = (seat: PlanSeat) => (seat.person === undefined ? -1 : order.indexOf(seat.person.id))
  const column = (host: boolean): Node => ({
    width: half + (host ? 0 : gap),
    stack: [
      rule(half, weights.hair, [0, 0, 0, mm(1)]),
      ...seats
        .filter((seat) => seat.person !== undefined && seat.host === host)
        .sort((a, b) => place(a) - place(b))
        .map((seat) => line(frames, seat, half))
    ]
  })
  return { margin: [0, mm(3), 0, 0], columns: [column(false), column(true)] }
}

function line(frames: readonly PaperFrame[], { person, number }: PlanSeat, width: number): Node {
  const style: Style = { family: 'sans', size: 8.6, leading: 11.4 }
  const [frame] = frames
  const indent = mm(9)
  const each = (width - indent) / frames.length
  return {
    columns: [
      ...(frame === undefined ? [] : [frame.composer.p({ ...style, weight: 600 }, number, { width: indent })]),
      ...frames.map((one) =>
        one.composer.p(style, person === undefined ? '' : wordsOf(one, person), { width: each, right: mm(2) })
      )
    ]
  }
}

/** Name and what somebody is, in one line. */
export function wordsOf({ composer, language }: PaperFrame, person: Person): Words {
  const name = nameWords(person, language === 'ru' ? 'running' : 'full', composer)
  const does = composer.read(person.shortPost ?? person.function ?? person.post, `people.${person.id}.shortPost`)
  if (name === undefined) return does ?? ''
  return does === undefined
    ? name
    : `${plain(name)}${composer.say('papers.list.separator')}${withinSentence(plain(does) ?? '', language)}`
}
