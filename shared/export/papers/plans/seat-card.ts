import type { Person, SeatingPlan, Visit } from '../../../model/visit'
import { keyOfChair } from '../../../rules/seats/key-of-chair'
import { profileOfPlan } from '../../../rules/seats/profile-of-plan'
import { besidePairs, seatRows } from '../../../rules/seats/seat-rows'
import { personView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { nameWords } from '../name-words'
import { type PaperFrame, paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { measureOf, mm, type Sheet } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { pageStandIn, pagesStandIn } from '../setting/stand-in'
import { personOfPaper, personTitle } from '../sheets/person-of-paper'
import { wordsOf } from './plan-list'
import { type ItemPlan, plansInOrder } from './plans-in-order'
import { whenAndWhere } from './seating-plans'

const sheet: Sheet = {
  width: mm(105),
  height: mm(148.5),
  margins: { left: mm(9), right: mm(9), top: mm(11), bottom: mm(15) }
}
const measure = measureOf(sheet)

/** A card for the pocket, one side an event: which table, which seat, and who sits beside. */
export function seatCard(wish: PaperWish): BuiltPaper {
  const person = personOfPaper(wish)
  const view = personView(wish.visit, person)
  // Guests may know of the plans of their own events, each of their own seat alone.
  const frame = paperFrame(wish, { ...view, seatingPlans: wish.visit.seatingPlans, items: withPlans(view, wish.visit) })
  const { composer } = frame
  const name = composer.say('plans.names.seat-card')
  const own = plansInOrder(frame).filter(({ plan }) => plan.seats.some((seat) => seat.person === person.id))
  const sections = own.map((entry): Section => ({ blocks: [{ node: cardOf(frame, wish, entry, person) }], foot: footOf(frame) }))
  const empty: Section = {
    blocks: [{ node: { stack: [...headOf(frame, person), composer.p(text, composer.say('plans.card.none'))] } }],
    foot: footOf(frame)
  }
  const title = `${name} · ${plain(personTitle(frame, person).name) ?? ''}`
  return finishedPaper(frame, wish, { name: title, sheet, sections: sections.length === 0 ? [empty] : sections, band: false })
}

/** Tables that have a number where they have no name; a row behind has none. */
const numbered: ReadonlySet<string> = new Set(['round', 'long', 'head-table'])
/** People stand or sit in rows, at no table. */
const rowed: ReadonlySet<string> = new Set(['photograph', 'podium', 'rows'])
const text = { family: 'sans', size: 9, leading: 12.6 } as const

function withPlans(view: Visit, whole: Visit): Visit['items'] {
  return Object.fromEntries(
    Object.entries(view.items).map(([id, item]) => {
      const plans = whole.items[item.id]?.seatingPlans
      return [id, plans === undefined ? item : { ...item, seatingPlans: plans }]
    })
  )
}

function headOf({ composer, issue }: PaperFrame, person: Person): readonly Node[] {
  const draft = issue === undefined ? [{ words: composer.say('papers.draft.word'), as: { weight: 600 as const } }, ' · '] : []
  return [
    composer.p({ family: 'sans', size: 7, leading: 9.4 }, [...draft, composer.say('plans.names.seat-card')]),
    composer.p(
      { family: 'serif', size: 15, leading: 19, weight: 600 },
      nameWords(person, 'full', composer) ?? wordsOfOffice(composer, person),
      {
        above: mm(1),
        below: mm(2)
      }
    ),
    rule(measure, weights.day, [0, 0, 0, mm(3)])
  ]
}

function wordsOfOffice(composer: PaperFrame['composer'], person: Person) {
  return composer.read(person.function ?? person.post, `people.${person.id}.function`)
}

function cardOf(frame: PaperFrame, wish: PaperWish, { item, plan }: ItemPlan, person: Person): Node {
  const { composer } = frame
  const { p, say, read } = composer
  const seat = plan.seats.find((one) => one.person === person.id)
  const table = plan.tables.find(({ id }) => id === seat?.table)
  const tableName =
    plain(read(table?.name, `seatingPlans.${plan.id}.tables.${table?.id}.name`)) ??
    (plan.tables.length > 1 && table !== undefined && numbered.has(table.form)
      ? String(plan.tables.indexOf(table) + 1)
      : undefined)
  const big = { family: 'serif', size: 40, leading: 46, weight: 600 } as const
  const label = { family: 'sans', size: 8, leading: 10.6 } as const
  const cell = (words: string, value: string, wide: number): Node => ({
    width: wide,
    stack: [p(label, words), p(value.length > 4 ? { ...big, size: 17, leading: 46 } : big, value)]
  })
  return {
    stack: [
      ...headOf(frame, person),
      p({ family: 'serif', size: 12.5, leading: 16, weight: 600 }, [read(item.title, `items.${item.id}.title`)], {
        below: mm(1),
        title: true
      }),
      // Of an event with two plans the card says which.
      ...((item.seatingPlans ?? []).length > 1
        ? [p({ ...text, weight: 600 }, read(plan.title, `seatingPlans.${plan.id}.title`), { below: mm(1) })]
        : []),
      ...whenAndWhere([frame], item, 'left'),
      {
        margin: [0, mm(5), 0, mm(3)],
        columns: [
          ...(tableName === undefined
            ? []
            : [
                cell(
                  say(table !== undefined && rowed.has(table.form) ? 'plans.card.row' : 'plans.card.table'),
                  tableName,
                  measure * 0.58
                )
              ]),
          cell(say('plans.card.seat'), String(seat?.position ?? ''), measure * 0.42)
        ]
      },
      rule(measure, weights.hair, [0, 0, 0, mm(2)]),
      p({ ...text, weight: 600 }, say('plans.card.beside'), { below: mm(1) }),
      ...besides(wish, plan, seat).map(({ hand, id }) => {
        const neighbour = frame.visit.people[id]
        return p(text, [
          { words: `${say(`plans.card.${hand}`)}\u2002`, as: { italic: true, family: 'serif' } },
          neighbour === undefined ? '' : wordsOf(frame, neighbour)
        ])
      })
    ]
  }
}

/** Who sits at the right and at the left hand of a seat. */
function besides(wish: PaperWish, plan: SeatingPlan, seat: SeatingPlan['seats'][number] | undefined) {
  const table = plan.tables.find(({ id }) => id === seat?.table)
  if (seat === undefined || table === undefined) return []
  const rows = seatRows(table, profileOfPlan(wish.office, plan), plan.tables[plan.tables.indexOf(table) - 1])
  const ring = rows.some(({ place }) => place === 'ring')
  const on = new Map(plan.seats.map((one) => [keyOfChair(one), one.person]))
  const pairs = besidePairs(rows).flatMap(([first, second]) => {
    // In a row positions run to the right hand, around a table clockwise, to the left.
    const other = first === seat.position ? second : second === seat.position ? first : undefined
    const id = other === undefined ? undefined : on.get(keyOfChair({ table: table.id, position: other }))
    const ahead = first === seat.position
    return id === undefined ? [] : [{ hand: ahead !== ring ? ('rightHand' as const) : ('leftHand' as const), id }]
  })
  return pairs.sort((a, b) => (a.hand === b.hand ? 0 : a.hand === 'leftHand' ? -1 : 1))
}

function footOf(frame: PaperFrame): Node {
  const { composer, imprint } = frame
  const style = { family: 'sans', size: 5.9, leading: 8 } as const
  const { left, right, bottom } = sheet.margins
  const page = composer.say('papers.furniture.page', { page: pageStandIn, pages: pagesStandIn })
  return {
    margin: [left, bottom - mm(7) - style.leading, right, 0],
    columns: [
      composer.p(style, imprint, { width: measure * 0.8 }),
      composer.p({ ...style, align: 'right' }, page, { width: measure * 0.2 })
    ]
  }
}
