import type { Item } from '../../../model/visit'
import { peopleOfItem } from '../../../rules/people-of-item'
import { type Delegate, delegates } from '../delegation'
import type { PaperFrame } from '../paper-frame'
import { personInList } from '../person-in-list'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import { baselineOf } from '../setting/style'
import { sectionLabel } from './book-frame'
import { bookStyles } from './book-styles'

const gutter = mm(6)

/** Who takes part, by the numbers of the delegation lists: guests at the left, hosts at the right. `measure` in points. */
export function participantsOf(frame: PaperFrame, item: Item, measure: number): Node | undefined {
  const { composer, visit } = frame
  const half = (measure - gutter) / 2
  const present = peopleOfItem(visit, item)
  const numbered = [...delegates(frame).values()].filter(({ person }) => present.has(person.id))
  if (numbered.length === 0) return undefined
  const of = (host: boolean): readonly Delegate[] =>
    numbered.filter(({ person }) => (visit.sides[person.side]?.role === 'host') === host)
  const column = (members: readonly Delegate[], width: number): Node => ({
    width,
    stack:
      members.length === 0
        ? []
        : [rule(half, weights.hair, [0, 0, 0, mm(1.2)]), ...members.map((member) => line(frame, member, half))]
  })
  const [guests, hosts] = [of(false), of(true)]
  return {
    stack: [
      sectionLabel(frame, composer.say('papers.book.stop.participants'), 0),
      { columns: [column(guests, half + gutter), column(hosts, half)] }
    ]
  }
}

function line({ composer, language }: PaperFrame, { person, number }: Delegate, half: number): Node {
  const styles = bookStyles(language)
  const label = { ...styles.small, size: 7.8, weight: 600 } as const
  const indent = mm(6.6)
  return {
    role: 'item',
    margin: [0, 0, 0, mm(0.3)],
    columns: [
      composer.p(label, number ?? '', { width: indent, above: baselineOf(styles.side) - baselineOf(label) }),
      composer.p(styles.side, personInList(person, composer), { width: half - indent })
    ]
  }
}
