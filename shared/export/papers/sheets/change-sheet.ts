import type { PersonId } from '../../../base/id'
import { dateOf, type WallDate } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Audience } from '../../../model/paper-kinds'
import type { ItemChange } from '../../../rules/changes/change'
import { itemsOfReader } from '../../../rules/items-of-reader'
import { dayOf } from '../../../rules/schedule'
import { codeOfAudience } from '../../code-of-audience'
import { audienceContent } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { shortNames } from '../names-in-line'
import { pageFoot, pageHead } from '../page-furniture'
import { paperChanges } from '../paper-changes'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { dayText, dayWithYearText, stampText } from '../paper-times'
import type { EarlierIssue, PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { estimatedLines } from '../setting/estimated-lines'
import { a4, measureOf, mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { refitSheet } from '../setting/refit'
import { doubleRule, rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { runningTitle } from '../two-line-foot'
import { changeBand, revisionColour, revisionColours } from './change-band'
import { type ChangeLine, changeWords, type Versions } from './change-words'
import { sheetStyles } from './sheet-styles'
import { type SheetRow, sheetTable } from './sheet-table'

const sheet = a4(26, 20, 20, 16)
const measure = measureOf(sheet)
const [kindWidth, wasWidth, nowWidth] = [mm(24), mm(62), measure - mm(86)]
const noteWidth = mm(56)
const mostNames = 12

/** What differs from the earlier issue for one audience: was, now, whom it concerns and what becomes void. */
export function changeSheet(wish: PaperWish): BuiltPaper {
  const audience: Audience = wish.audience
  const frame = paperFrame(wish, audienceContent(wish.visit, audience))
  const { composer, issue, language } = frame
  const { earlier } = wish
  const name = composer.say('changeSheet.name')
  const changes = paperChanges(wish, audience)
  const blocks: Block[] = [{ node: openingOf(frame, wish, changes) }]
  if (earlier !== undefined) {
    const versions: Versions = { before: earlier.visit, after: wish.visit, audience }
    blocks.push(...dayTables(frame, changes, versions, earlier))
    // A draft makes nothing void and is handed to nobody against signature.
    if (frame.issue !== undefined) blocks.push({ node: belowOf(frame, earlier), space: mm(8) })
  }
  const definition = finishedPaper(frame, wish, { name, sheet, sections: [sectionOf(frame, wish, name, blocks)] })
  if (issue === undefined) return definition
  const background = changeBand(frame, refitSheet(sheet, wish.setting), issue)
  return { ...definition, definition: { ...definition.definition, language, background } }
}

function sectionOf(frame: PaperFrame, wish: PaperWish, name: string, blocks: readonly Block[]): Section {
  const { composer, visit, language, hostCity, offset, marking, issue, code, at, imprint } = frame
  const { earlier } = wish
  const dates = dayWithYearText(dateOf(wallAt(visit.hostZone, at)), language)
  const foot =
    issue === undefined || earlier === undefined
      ? imprint
      : composer.say('changeSheet.imprint', {
          number: issue,
          colour: composer.say(`changeSheet.colours.${revisionColour(issue)}`),
          stamp: stampText(at, visit.hostZone, language),
          code,
          old: codeOfAudience(earlier.visit, wish.audience, 'issue')
        })
  return {
    head: pageHead(composer, sheet, {
      left: runningTitle(frame, name),
      middle: marking,
      right: composer.say('papers.furniture.place', { dates, city: hostCity, offset })
    }),
    foot: pageFoot(composer, sheet, { imprint: foot, mark: marking }),
    blocks
  }
}

function openingOf(frame: PaperFrame, wish: PaperWish, changes: readonly ItemChange[]): Node {
  const { composer, language, issue } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const { earlier } = wish
  const title = issue === undefined ? say('changeSheet.name') : say('changeSheet.title', { number: issue })
  const all = itemsOfReader(wish.visit, { kind: wish.audience }).length
  const sentence =
    earlier === undefined
      ? say('changeSheet.firstIssue')
      : changes.length === 0
        ? say('changeSheet.nothing', { before: earlier.number })
        : say('changeSheet.count', { count: changes.length, all })
  const small: Style = { ...styles.small, size: language === 'zh' ? 8.8 : 8.6, leading: 11.6 }
  const notes =
    issue === undefined || changes.length === 0
      ? []
      : [
          rule(noteWidth, weights.hair, [0, 0, 0, mm(0.8)]),
          p(small, [{ words: `${say('changeSheet.for')} `, as: { weight: 600 } }, recipients(frame, wish, changes)], {
            below: mm(1)
          }),
          rule(noteWidth, weights.hair, [0, 0, 0, mm(0.8)]),
          p(small, [{ words: `${say('changeSheet.colour')} `, as: { weight: 600 } }, ...colourList(frame, issue)])
        ]
  return {
    stack: [
      ...draftAbove(frame, 1.2, 4.5),
      doubleRule(measure),
      {
        margin: [0, mm(4.2), 0, 0],
        columns: [
          {
            width: measure - noteWidth,
            stack: [
              p(styles.title, title, { right: mm(4), outline: true, outlineText: title, id: 'sheet' }),
              p({ ...styles.subtitle, italic: true }, sentence, { above: mm(1), right: mm(4) })
            ]
          },
          { width: noteWidth, stack: notes }
        ]
      }
    ]
  }
}

/** Those who take or took part in what changed, as far as this audience is told. */
function recipients(frame: PaperFrame, wish: PaperWish, changes: readonly ItemChange[]): string {
  const { composer, order } = frame
  const { say } = composer
  const { visit, audience } = wish
  const isReader = (id: PersonId): boolean =>
    audience === 'organisers' || visit.sides[visit.people[id]?.side ?? ('' as never)]?.role === 'guest'
  const concerned = new Set(changes.flatMap((change) => change.concerned))
  const readers = order.filter(isReader)
  const named = readers.filter((id) => concerned.has(id))
  if (named.length === readers.length) return say('changeSheet.everyone')
  const names = shortNames(
    named.flatMap((id) => visit.people[id] ?? []),
    composer,
    false
  )
  const first = names.slice(0, mostNames).join(say('papers.list.clauses'))
  const rest = names.length - mostNames
  return say('changeSheet.recipients', { names: rest > 0 ? say('changeSheet.more', { names: first, count: rest }) : first })
}

function colourList({ composer }: PaperFrame, issue: number) {
  const { say } = composer
  const present = revisionColour(issue)
  const first = issue - ((issue - 1) % revisionColours.length)
  return revisionColours.flatMap((colour, index) => {
    const words = say('changeSheet.coloured', { number: first + index, colour: say(`changeSheet.colours.${colour}`) })
    return [
      ...(index === 0 ? [] : [say('papers.list.names')]),
      colour === present ? { words, as: { weight: 600 } as const } : words
    ]
  })
}

function dayTables(
  frame: PaperFrame,
  changes: readonly ItemChange[],
  versions: Versions,
  earlier: EarlierIssue
): readonly Block[] {
  const { composer, language, issue } = frame
  const { say, p } = composer
  const days = new Map<WallDate | undefined, ItemChange[]>()
  for (const change of changes) {
    const day =
      change.after === undefined
        ? change.before && dayOf(versions.before, change.before.time)
        : dayOf(versions.after, change.after.time)
    days.set(day, [...(days.get(day) ?? []), change])
  }
  const now = issue === undefined ? say('changeSheet.nowDraft') : say('changeSheet.now', { number: issue })
  const columns = [
    { head: say('changeSheet.kind'), width: kindWidth },
    { head: say('changeSheet.was', { number: earlier.number }), width: wasWidth },
    { head: now, width: nowWidth }
  ]
  return [...days].flatMap(([day, entries]) => {
    const name = day === undefined ? say('changeSheet.open') : dayText(day, language)
    const style = { ...sheetStyles(language).section, weight: 600 } as const
    const title = (continued: boolean) => {
      const words = continued ? say('sheets.russian.continuedDay', { day: name }) : name
      return [p(style, words, { below: mm(1.6), heading: 2 as const })]
    }
    const rows = entries.map((entry) => rowOf(frame, entry, versions))
    return sheetTable(frame, { columns, rows, padding: mm(1.5), space: mm(7), title })
  })
}

function rowOf(frame: PaperFrame, change: ItemChange, versions: Versions): SheetRow {
  const { composer, language } = frame
  const { p } = composer
  const styles = sheetStyles(language)
  const { kinds, was, now } = changeWords(frame, change, versions)
  const now10: Style = { ...styles.row, size: 9.6, leading: 13 }
  const was10: Style = { ...now10, family: 'serif', italic: true }
  const right = mm(4)
  const lines = (side: readonly ChangeLine[], width: number): number =>
    side.reduce((sum, { words }) => sum + estimatedLines(words.map(letters).join(''), now10, width - right), 0)
  const height = Math.max(lines(was, wasWidth), lines(now, nowWidth), kinds.length) * now10.leading
  const [first, ...others] = kinds
  return {
    cells: [
      [
        {
          ...p({ ...styles.title, size: 15, leading: 17, family: 'sans', weight: 600 }, '*'),
          relativePosition: { x: -mm(9), y: -0.6 }
        },
        {
          canvas: [{ type: 'line', x1: 0, y1: 1, x2: 0, y2: height, lineWidth: 1.2, lineColor: 'black' }],
          relativePosition: { x: -mm(3.4), y: 0 }
        },
        p({ ...now10, weight: 600 }, first, { right: mm(1) }),
        ...others.map((kind) => p(now10, kind, { right: mm(1) }))
      ],
      was.map(({ words }) => p(was10, [...words], { right })),
      now.map(({ words, fresh }) => p(fresh ? { ...now10, weight: 600 } : now10, [...words], { right: mm(1) }))
    ]
  }
}

function letters(part: ChangeLine['words'][number]): string {
  return plain(typeof part === 'object' && 'words' in part ? part.words : part) ?? ''
}

/** What becomes void, what to do with the calendar, and room for two signatures. */
function belowOf(frame: PaperFrame, earlier: EarlierIssue): Node {
  const { composer, language, issue, code } = frame
  const { p, say } = composer
  const style = sheetStyles(language).row
  const width = (measure - mm(8)) / 2
  const colour = say(`changeSheet.colours.${revisionColour(earlier.number)}`)
  const half = (head: string, text: string): Node => ({
    width: width + mm(8),
    stack: [
      rule(width, weights.hair, [0, 0, 0, mm(1)]),
      p(style, [{ words: `${head} `, as: { weight: 600 } }, text], { right: mm(8) })
    ]
  })
  const signed = (text: string): Node => ({
    width: width + mm(8),
    stack: [rule(width, weights.hair, [0, mm(14), 0, mm(1)]), p(style, text)]
  })
  const todo = say('changeSheet.todoText', { number: earlier.number, colour, now: issue ?? earlier.number + 1 })
  return {
    unbreakable: true,
    stack: [
      {
        columns: [
          half(say('changeSheet.todo'), todo),
          half(say('changeSheet.calendar'), say('changeSheet.calendarText', { code: code.replaceAll('-', '\u2011') }))
        ]
      },
      { columns: [signed(say('changeSheet.received')), signed(say('changeSheet.issued'))] }
    ]
  }
}
