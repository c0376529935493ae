import type { Item, Person } from '../../../model/visit'
import { peopleOfItem } from '../../../rules/people-of-item'
import { type Delegate, delegates } from '../delegation'
import { nameWords } from '../name-words'
import type { Composer, Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { personInList } from '../person-in-list'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import { baselineOf } from '../setting/style'
import { shortNaming } from '../short-naming'
import { sectionLabel } from './book-frame'
import { bookStyles } from './book-styles'

const gutter = mm(6)

// So many of one side take two columns where there is room for three.
const many = 8

/**
 * Who takes part, by the numbers of the delegation lists: guests at the left, hosts at the right. `measure` in points; over a
 * `whole` page a long side stands in two columns beside a short one.
 */
export function participantsOf(frame: PaperFrame, item: Item, measure: number, whole = false): Node | undefined {
  const { composer, visit } = frame
  const present = peopleOfItem(visit, item)
  const numbered = [...delegates(frame).values()].filter(({ person }) => present.has(person.id))
  if (numbered.length === 0) return undefined
  const of = (host: boolean): readonly Delegate[] =>
    numbered.filter(({ person }) => (visit.sides[person.side]?.role === 'host') === host)
  const [guests, hosts] = [of(false), of(true)]
  const divided = (members: readonly Delegate[], others: readonly Delegate[]): readonly (readonly Delegate[])[] => {
    if (!whole || members.length < many || others.length > members.length * 0.7) return [members]
    const first = Math.ceil(members.length / 2)
    return [members.slice(0, first), members.slice(first)]
  }
  const lists = [...divided(guests, hosts), ...divided(hosts, guests)]
  const width = (measure - gutter * (lists.length - 1)) / lists.length
  const column = (members: readonly Delegate[], index: number): Node => ({
    width: index === lists.length - 1 ? width : width + gutter,
    stack:
      members.length === 0
        ? []
        : [rule(width, weights.hair, [0, 0, 0, mm(1.2)]), ...members.map((member) => line(frame, member, width))]
  })
  return {
    stack: [sectionLabel(frame, composer.say('papers.book.stop.participants'), 0), { columns: lists.map(column) }]
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
      composer.p(styles.side, inShort(person, composer), { width: half - indent })
    ]
  }
}

/** The number leads to the full post in the list of the delegations: here the short one does, and a name keeps it beside. */
function inShort(person: Person, composer: Composer): Words {
  return nameWords(person, 'full', composer) === undefined
    ? (shortNaming(person, composer) ?? '')
    : personInList(person, composer)
}
