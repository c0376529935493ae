import type { Language } from '../../base/language'
import { guestView } from './audience-view'
import type { Pair } from './bilingual-pair'
import { bilingualRow } from './bilingual-row'
import { bilingualStyles } from './bilingual-styles'
import type { BuiltPaper } from './built-paper'
import { draftAbove } from './draft-above'
import { finishedPaper } from './finished-paper'
import { leaderOf } from './leader'
import { type PaperFrame, paperFrame } from './paper-frame'
import { dayText, shortWeekday } from './paper-times'
import type { PaperWish } from './paper-wish'
import { plain } from './plain-words'
import { type ProgrammeDay, programmeDays } from './programme-data'
import { a4, measureOf, mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block, Section } from './setting/paper-definition'
import { doubleRule, rule, weights } from './setting/rules'
import { pageStandIn, pagesStandIn } from './setting/stand-in'
import type { Style } from './setting/style'
import { runningTitle } from './two-line-foot'
import { withinSentence } from './within-sentence'

const sheet = a4(18, 18, 19, 16)
const measure = measureOf(sheet)
const spine = mm(28)

/** The guests' programme in two languages side by side, the hours as the spine. */
export function bilingualGuestProgramme(wish: PaperWish, second: Language): BuiltPaper {
  const view = guestView(wish.visit)
  const frames = [paperFrame(wish, view), paperFrame({ ...wish, language: second }, view, wish.language)] as const
  const pair: Pair = { frames, widths: widthsOf(wish.language, second), spine }
  const [days, twins] = frames.map((frame) => programmeDays(frame.visit, frame.composer).filter((day) => day.rows.length > 0))
  const section: Section = {
    head: headOf(pair),
    foot: footOf(pair),
    blocks: [
      { node: openingOf(pair) },
      ...(days ?? []).flatMap((day, index) => dayOf(pair, day, twins?.[index] ?? day, index === 0))
    ]
  }
  const [frame, twin] = frames
  return finishedPaper(frame, wish, { name: frame.composer.say('papers.guest.name'), sheet, sections: [section], twin })
}

/** Han sets shorter: its column takes less of the sheet. */
function widthsOf(first: Language, second: Language): readonly [number, number] {
  const rest = measure - spine
  if (first === 'zh' && second !== 'zh') return [mm(61), rest - mm(61)]
  if (second === 'zh' && first !== 'zh') return [rest - mm(61), mm(61)]
  return [rest / 2, rest / 2]
}

function openingOf(pair: Pair): Node {
  const { frames, widths } = pair
  const [{ composer, visit }] = frames
  const [from, until] = [visit.from, visit.until]
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  const days = from === until ? String(Number(from.slice(8))) : `${Number(from.slice(8))}–${Number(until.slice(8))}`
  const month = (date: string): string => `${date.slice(5, 7)}.${date.slice(0, 4)}`
  const large: Style = { family: 'serif', size: 25, leading: 29, align: 'center' }
  const small: Style = { family: 'serif', size: 12, leading: 16, align: 'center' }
  const months = sameMonth ? month(until) : `${month(from)}–${month(until)}`
  const dates: Node = { width: spine, stack: [composer.p(large, days), composer.p(small, months)] }
  const [left, right] = frames.map((frame, index) => titleOf(frame, widths[index] ?? 0, index))
  return {
    stack: [
      ...draftAbove(frames[0], 1, 4.5),
      doubleRule(measure),
      { margin: [0, mm(5), 0, 0], columns: [left ?? { stack: [] }, dates, right ?? { stack: [] }] }
    ]
  }
}

function titleOf(frame: PaperFrame, width: number, index: number): Node {
  const { composer, visit, language } = frame
  const styles = bilingualStyles(language)
  const title = composer.read(visit.fullTitle ?? visit.title, 'title')
  const { name, post } = leaderOf(frame) ?? {}
  const leader =
    name === undefined
      ? post
      : post === undefined
        ? composer.say('papers.guest.ledByName', { name })
        : composer.say('papers.guest.ledBy', { name, post: withinSentence(post, language) })
  const long = (plain(title) ?? '').length > (language === 'zh' ? 24 : 70)
  const style: Style = long ? { ...styles.title, size: styles.title.size - 2.5, leading: styles.title.leading - 3 } : styles.title
  return {
    width,
    stack: [
      composer.p(style, title, {
        right: mm(3),
        ...(index === 0 ? { outline: true, outlineText: composer.say('papers.guest.name'), id: 'programme' } : {})
      }),
      ...(leader === undefined ? [] : [composer.p(styles.leader, leader, { above: mm(1.6), right: mm(3) })])
    ]
  }
}

function dayOf(pair: Pair, day: ProgrammeDay, twin: ProgrammeDay, first: boolean): readonly Block[] {
  const rows = day.rows.map((row, index): Block => {
    const last = index === day.rows.length - 1
    return {
      node: bilingualRow(pair, row, twin.rows[index] ?? row),
      ...(index === 0 ? {} : { before: rule(measure, weights.hair) }),
      continued: dayHead(pair, day, true),
      keepWithNext: !last && (index === 0 || index === day.rows.length - 2)
    }
  })
  return [{ node: dayHead(pair, day, false), space: mm(first ? 7 : 5), keepWithNext: rows.length > 0 }, ...rows]
}

function dayHead({ frames, widths }: Pair, { date }: ProgrammeDay, continued: boolean): Node {
  const heads = frames.map(({ composer, language }, index): Node => {
    const name = dayText(date, language)
    const text = continued ? composer.say('sheets.russian.continuedDay', { day: name }) : name
    const outline =
      index > 0 || continued ? {} : { outline: true, outlineText: name, id: `day-${date}`, outlineParentId: 'programme' }
    return composer.p(bilingualStyles(language).day, text, {
      width: (widths[index] ?? 0) + (index === 0 ? spine : 0),
      ...outline
    })
  })
  return {
    stack: [rule(measure, weights.day), { margin: [0, mm(1.2), 0, mm(1)], columns: heads }, rule(measure, weights.hair)]
  }
}

const furniture: Style = { family: 'sans', size: 7, leading: 9.2 }

/** Digits once, words in both languages. */
function headOf({ frames }: Pair): Node {
  const { left, right } = sheet.margins
  const [{ composer, visit, marking, offset }, { marking: twinMarking, composer: twin }] = frames
  const title = runningTitle(frames[0], composer.say('papers.guest.name'))
  const dated = (date: typeof visit.from, text: string): string =>
    `${text} (${frames.map(({ language }) => shortWeekday(date, language)).join(' / ')})`
  const dates =
    visit.from === visit.until
      ? dated(visit.from, visit.from)
      : `${dated(visit.from, visit.from)} – ${dated(visit.until, visit.until.slice(visit.from.slice(0, 4) === visit.until.slice(0, 4) ? 5 : 0))}`
  const when = `${dates} · ${offset}`
  const wide = measure * (marking === undefined ? 0.58 : 0.4)
  const narrow = measure * (marking === undefined ? 0.42 : 0.32)
  const bold = { ...furniture, size: 7.6, weight: 600, align: 'center' } as const
  return {
    margin: [left, mm(10.6), right, 0],
    columns: [
      composer.p(furniture, [title, '\u2003', { text: twin.say('papers.guest.name'), language: twin.language }], { width: wide }),
      {
        width: measure - wide - narrow,
        stack: [composer.p(bold, marking), ...(marking === undefined ? [] : [twin.p(bold, twinMarking)])]
      },
      composer.p({ ...furniture, align: 'right' }, when, { width: narrow })
    ]
  }
}

function footOf({ frames }: Pair): Node {
  const { left, right, bottom } = sheet.margins
  const [first, second] = frames
  const values = { page: pageStandIn, pages: pagesStandIn }
  const lines = frames.map(
    ({ composer, imprint }): Node => ({
      columns: [
        composer.p(furniture, imprint, { width: measure * 0.78 }),
        composer.p({ ...furniture, align: 'right' }, composer.say('papers.furniture.page', values), { width: measure * 0.22 })
      ]
    })
  )
  const { marking } = first
  const marked: Node[] =
    marking === undefined
      ? []
      : [
          {
            columns: [
              first.composer.p({ ...furniture, weight: 600 }, marking, { width: measure / 2 }),
              second.composer.p({ ...furniture, weight: 600 }, second.marking, { width: measure / 2 })
            ]
          }
        ]
  return { margin: [left, bottom - mm(8) - (2 + marked.length) * furniture.leading, right, 0], stack: [...marked, ...lines] }
}
