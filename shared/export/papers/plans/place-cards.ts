import type { Person } from '../../../model/visit'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { a4, mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { nothingEntered } from '../sheets/sheet-table'
import { runningTitle, twoLineFoot } from '../two-line-foot'
import { type CardSizes, cardFace } from './card-face'
import { wordsOf } from './plan-list'
import { svgOf } from './plan-signs'
import { type ItemPlan, plansInOrder } from './plans-in-order'
import { type Frames, framesOf } from './seating-plans'

// Marks stand outside the cards, so that the drawing is wider than they are.
const sheet = a4(4, 4, 4, 16)
const footSheet = a4(15, 15, 4, 16)
const width = mm(202)

const talks: CardSizes = {
  width: mm(190),
  height: mm(95),
  han: 78,
  latin: 50,
  below: 29,
  twoLines: true,
  post: { han: 44, latin: 34, below: 22 }
}
const dinner: CardSizes = {
  width: mm(90),
  height: mm(45),
  han: 25,
  latin: 18,
  below: 13.5,
  twoLines: false,
  post: { han: 17, latin: 14, below: 10.5 }
}

const large: ReadonlySet<string> = new Set(['talks', 'podium', 'armchairs'])
const small: ReadonlySet<string> = new Set(['round', 'long', 'head-table'])

type Card = { readonly person: Person; readonly frames: Frames; readonly number: string }

/** Cards to be cut and folded: one a sheet for talks, six a sheet for a dinner; each face in the language of who reads it. */
export function placeCards(wish: PaperWish): BuiltPaper {
  const frames = framesOf(wish)
  const [frame, twin] = frames
  const name = frame.composer.say('plans.names.place-cards')
  const plans = plansInOrder(frame)
  const sections = plans.flatMap((entry, index) => sectionsOf(frames, entry, index + 1, name))
  const { p } = frame.composer
  const empty: Section = {
    blocks: [
      { node: p({ family: 'serif', size: 22, leading: 27 }, name) },
      { node: nothingEntered(frame, mm(180)), space: mm(6) }
    ],
    foot: footOf(frame, name)
  }
  return finishedPaper(frame, wish, { name, sheet, sections: sections.length === 0 ? [empty] : sections, twin, band: false })
}

function sectionsOf(frames: Frames, { plan }: ItemPlan, number: number, name: string): readonly Section[] {
  const [frame] = frames
  const { visit } = frame
  const title = `${name} · ${plain(frame.composer.read(plan.title, `seatingPlans.${plan.id}.title`)) ?? ''}`
  const cards = plan.tables.flatMap((table) =>
    plan.seats.flatMap((seat): readonly Card[] => {
      const person = seat.table === table.id && seat.person !== undefined ? visit.people[seat.person] : undefined
      return person === undefined ? [] : [{ person, frames: facesOf(frames, person), number: String(seat.position) }]
    })
  )
  const form = plan.tables[0]?.form ?? 'talks'
  const foot = () => footOf(frame, title)
  if (large.has(form)) return cards.map((card) => ({ blocks: talksSheet(frame, card, number), foot: foot() }))
  if (!small.has(form)) return []
  const sheets = Array.from({ length: Math.ceil(cards.length / 6) }, (_, index) => cards.slice(index * 6, index * 6 + 6))
  return sheets.map((six) => ({ blocks: [{ node: dinnerSheet(six) }], foot: foot() }))
}

/** The others' language first, then the holder's own. */
function facesOf([first, second]: Frames, person: Person): Frames {
  const speaks = person.native ?? first.visit.sides[person.side]?.languages[0]
  return speaks === first.language ? [second, first] : [first, second]
}

function talksSheet(frame: PaperFrame, { person, frames, number }: Card, plan: number): readonly Block[] {
  const [x, y] = [mm(6), mm(8)]
  const [others, own] = frames
  const fold = y + talks.height
  const marks = [
    ...cutMarks({ x, y, wide: talks.width, tall: talks.height * 2 }),
    foldMark(mm(1), fold, mm(4)),
    foldMark(x + talks.width + mm(1), fold, mm(4))
  ]
  const svg = svgOf(width, fold + talks.height + mm(6), [
    ...marks,
    cardFace([own, others], person, talks, { x, y, turned: true }),
    cardFace([others, own], person, talks, { x, y: fold, turned: false })
  ])
  return [
    { node: { svg, width, role: 'figure', alt: altOf(own, person) }, keepWithNext: true },
    { node: instructions(frame, number, plan, others, own), space: mm(6) }
  ]
}

function dinnerSheet(cards: readonly Card[]): Node {
  const parts = cards.flatMap(({ person, frames: [others, own] }, index) => {
    const [column, row] = [index % 2, Math.floor(index / 2)]
    const [x, y] = [mm(11) + column * dinner.width, mm(7) + row * dinner.height * 2]
    return [
      ...(column === 0
        ? [foldMark(mm(3), y + dinner.height, mm(5))]
        : [foldMark(x + dinner.width + mm(3), y + dinner.height, mm(5))]),
      cardFace([own, others], person, dinner, { x, y, turned: true }),
      cardFace([others, own], person, dinner, { x, y: y + dinner.height, turned: false })
    ]
  })
  const alt = cards.map(({ person, frames: [, own] }) => altOf(own, person)).join('; ')
  const grid = { x: mm(11), y: mm(7), wide: dinner.width, tall: dinner.height * 2 }
  return { svg: svgOf(width, mm(276), [...gridMarks(grid, 2, 3), ...parts]), width, role: 'figure', alt }
}

function altOf(frame: PaperFrame, person: Person): string {
  return plain(wordsOf(frame, person)) ?? ''
}

type Cut = { readonly x: number; readonly y: number; readonly wide: number; readonly tall: number }

/** Thin lines outside the four corners of what is cut. */
function cutMarks({ x, y, wide, tall }: Cut): readonly string[] {
  const [gap, long] = [mm(1), mm(4)]
  const corner = (cx: number, cy: number, dx: -1 | 1, dy: -1 | 1) =>
    thin(`M${cx + dx * gap} ${cy} h${dx * long} M${cx} ${cy + dy * gap} v${dy * long}`)
  return [corner(x, y, -1, -1), corner(x + wide, y, 1, -1), corner(x, y + tall, -1, 1), corner(x + wide, y + tall, 1, 1)]
}

/** Between cards a small cross, at the edges a line outside them. */
function gridMarks({ x, y, wide, tall }: Cut, columns: number, rows: number): readonly string[] {
  const [gap, long, half] = [mm(1), mm(4), mm(1.6)]
  const marks: string[] = []
  for (let column = 1; column < columns; column += 1) {
    const at = x + column * wide
    marks.push(thin(`M${at} ${y - gap} v${-long} M${at} ${y + rows * tall + gap} v${long}`))
    for (let row = 1; row < rows; row += 1) {
      const down = y + row * tall
      marks.push(thin(`M${at - half} ${down} h${half * 2} M${at} ${down - half} v${half * 2}`))
    }
  }
  for (let row = 1; row < rows; row += 1) {
    const down = y + row * tall
    marks.push(thin(`M${x - gap} ${down} h${-long} M${x + columns * wide + gap} ${down} h${long}`))
  }
  return [...cutMarks({ x, y, wide: wide * columns, tall: tall * rows }), ...marks]
}

function thin(d: string): string {
  return `<path d="${d}" fill="none" stroke="#000" stroke-width="0.4"/>`
}

function foldMark(x: number, y: number, long: number): string {
  return `<path d="M${x} ${y} h${long}" stroke="#000" stroke-width="0.9" stroke-dasharray="3 1.6"/>`
}

function instructions(frame: PaperFrame, seat: string, plan: number, others: PaperFrame, own: PaperFrame): Node {
  const { say, p } = frame.composer
  const style: Style = { family: 'sans', size: 8.2, leading: 11.6 }
  const [each, gap] = [mm(54), mm(4)]
  const told = (one: PaperFrame) => say(`plans.languages.${one.language}`)
  const texts = [
    say('plans.cards.of', { card: say('plans.cards.talks'), plan: say('plans.plan', { number: plan }), seat }),
    say('plans.cards.cut'),
    say('plans.cards.faces', { others: told(others), own: told(own) })
  ]
  return {
    margin: [mm(16), 0, 0, 0],
    columns: texts.map((text) => ({
      width: each + gap,
      stack: [rule(each, weights.hair, [0, 0, 0, mm(1.6)]), { columns: [p(style, text, { width: each })] }]
    }))
  }
}

function footOf(frame: PaperFrame, title: string): Node {
  return twoLineFoot(frame, footSheet, { title: runningTitle(frame, title) })
}
