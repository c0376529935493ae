import type { Language } from '../../../base/language'
import type { Person } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { personView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { conditionLines, placeWords } from '../entry-words'
import { finishedPaper } from '../finished-paper'
import { joinedWords } from '../joined-words'
import type { Composer, Part, Words } from '../paper-composer'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dayText, dayWithYearText, isShortHour, untilText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import type { Entry, ProgrammeDay } from '../programme-data'
import { measureOf, mm, type Sheet } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { pageStandIn, pagesStandIn } from '../setting/stand-in'
import { baselineOf, type Style } from '../setting/style'
import { runningTitle } from '../two-line-foot'
import { withinSentence } from '../within-sentence'
import { personOfPaper, personTitle } from './person-of-paper'
import { personalDays } from './personal-days'

const sheet: Sheet = {
  width: mm(105),
  height: mm(148.5),
  margins: { left: mm(8), right: mm(7), top: mm(11.2), bottom: mm(19.5) }
}
const measure = measureOf(sheet)
const timeWidths: Readonly<Record<Language, number>> = { en: mm(24.5), ru: mm(24.5), zh: mm(24.5), fr: mm(29.5) }

/** A card of A6 for the pocket, a panel a day: hours, short titles, cars; below whom to call and where to drive. */
export function pocketCard(wish: PaperWish): BuiltPaper {
  const person = personOfPaper(wish)
  const frame = paperFrame(wish, personView(wish.visit, person))
  const sections = personalDays(frame, person).map((day): Section => panelOf(frame, person, day))
  const empty: Section = {
    blocks: [{ node: frame.composer.p(styles(wish.language).day, personTitle(frame, person).name) }],
    foot: footOf(frame)
  }
  const name = `${frame.composer.say('sheets.personal.name')} · ${plain(personTitle(frame, person).name) ?? ''}`
  // A band in the margin of so small a sheet would lie under the hours; the word stands in the head instead.
  return finishedPaper(frame, wish, { name, sheet, sections: sections.length === 0 ? [empty] : sections, band: false })
}

function styles(language: Language) {
  const han = language === 'zh'
  return {
    furniture: { family: 'sans', size: 5.9, leading: 8 },
    day: { family: 'serif', size: 14, leading: 18, weight: 600 },
    who: { family: 'serif', size: 8.3, leading: 11, italic: true, align: 'right' },
    time: { family: 'sans', size: 8.7, leading: 11 },
    entry: { family: 'sans', size: 8.7, leading: 11, weight: 600 },
    aside: { family: 'serif', size: 8.3, leading: 10.8, italic: true },
    foot: { family: 'sans', size: han ? 8.2 : 7, leading: 9.4 }
  } as const satisfies Record<string, Style>
}

function panelOf(frame: PaperFrame, person: Person, day: ProgrammeDay): Section {
  const { composer, language, offset, issue } = frame
  const { p, say } = composer
  const style = styles(language)
  const { left, right } = sheet.margins
  const entries = day.rows.flat()
  const body = entries.map((entry, index): Block => {
    const last = index === entries.length - 1
    const hangs = entries[index - 1]?.kind === 'journey'
    return {
      node: rowOf(frame, entry, hangs),
      ...(index === 0 || hangs ? {} : { before: rule(measure, weights.hair) }),
      continued: headOf(frame, person, day, true),
      keepWithNext: !last && (index === 0 || index === entries.length - 2 || entry.kind === 'journey')
    }
  })
  const full = runningTitle(frame, say('sheets.personal.name'))
  const word = issue === undefined ? say('papers.draft.word') : ''
  const draft: readonly Part[] = word === '' ? [] : [{ words: word, as: { weight: 600 } }, ' · ']
  // The head has room for one line.
  const running = full.length + word.length > (language === 'zh' ? 14 : 40) ? say('sheets.personal.name') : full
  const wide = measure * (language === 'zh' ? 0.52 : 0.6)
  return {
    head: {
      margin: [left, mm(5.6), right, 0],
      columns: [
        p(style.furniture, [...draft, running], { width: wide }),
        p({ ...style.furniture, align: 'right' }, `${dayWithYearText(day.date, language)} · ${offset}`, { width: measure - wide })
      ]
    },
    foot: footOf(frame),
    blocks: [{ node: headOf(frame, person, day, false), keepWithNext: true }, ...body]
  }
}

function headOf(frame: PaperFrame, person: Person, day: ProgrammeDay, continued: boolean): Node {
  const { composer, language } = frame
  const { p, say } = composer
  const style = styles(language)
  const name = dayText(day.date, language)
  const text = continued ? say('sheets.russian.continuedDay', { day: name }) : name
  const dayStyle: Style = continued ? { ...style.day, size: 10.5, leading: 14 } : style.day
  const { name: who, number } = personTitle(frame, person)
  const short = (plain(who) ?? '').length > 24 ? composer.read(person.shortPost, `people.${person.id}.shortPost`) : who
  // The panel that goes on has less room beside its day.
  const numbered = number === undefined || continued ? undefined : `${say('papers.list.separator')}${number}`
  const line: readonly Part[] = [short ?? who, numbered]
  // Names in hanzi are not broken, and their days are short.
  const share = language === 'zh' ? { first: 0.54, later: 0.48 } : { first: 0.42, later: 0.3 }
  const beside = measure * (continued ? share.later : share.first)
  const outline = continued ? {} : { outline: true, outlineText: name, id: `day-${day.date}` }
  return {
    stack: [
      {
        margin: [0, 0, 0, mm(1)],
        columns: [
          p(dayStyle, text, { width: measure - beside, ...outline }),
          p(style.who, line, {
            width: beside,
            above: Math.max(0, baselineOf(dayStyle) - baselineOf(style.who))
          })
        ]
      },
      rule(measure, weights.day)
    ]
  }
}

function rowOf({ composer, language }: PaperFrame, entry: Entry, hangs: boolean): Node {
  const { p } = composer
  const style = styles(language)
  const journey = entry.kind === 'journey'
  const width = timeWidths[language]
  const { start, until } = entry.time
  const text = start === undefined ? undefined : clockText(start, language)
  const weight = journey ? 400 : 600
  const hours: readonly Part[] =
    text === undefined ? [] : [{ words: text, as: { weight } }, until === undefined ? undefined : untilText(until, language)]
  const indent = text !== undefined && isShortHour(text) ? style.time.size * 0.572 : 0
  const lines = [
    ...(entry.place.length === 0 ? [] : [placeWords(entry, composer)]),
    ...(entry.conditions.length === 0
      ? []
      : [joinedWords(conditionsInLine(entry, composer), composer.say('papers.list.clauses'))])
  ]
  return {
    margin: [0, mm(hangs ? 0.3 : 0.9), 0, mm(journey ? 0.2 : 0.9)],
    role: 'row',
    columns: [
      p(style.time, hours, { width, indent, role: 'row-head' }),
      {
        width: measure - width,
        stack: [
          p(journey ? { ...style.aside, leading: 11 } : style.entry, journey ? [...entry.title] : [entry.short], { title: true }),
          ...lines.map((line) => p(style.aside, [...line]))
        ]
      }
    ]
  }
}

/** What begins no line of its own is written small. */
function conditionsInLine(entry: Entry, composer: Composer): readonly Words[] {
  return conditionLines(entry, composer).map((line, index) =>
    index === 0 || typeof line === 'object' ? line : withinSentence(line, composer.language)
  )
}

/** Whom to call and where to drive, then the imprint. */
function footOf({ composer, visit, language, imprint }: PaperFrame): Node {
  const { p, say, read } = composer
  const style = styles(language)
  const { left, right } = sheet.margins
  const numbers = inOrder(visit.contacts)
    .filter(({ emergency }) => emergency === true)
    .sort((a, b) => b.telephone.length - a.telephone.length)
    .slice(0, 3)
    .flatMap((contact, index): readonly Part[] => [
      ...(index === 0 ? [] : ['\u2002']),
      { words: read(contact.label, `contacts.${contact.id}.label`) ?? '', as: { weight: 600 } },
      `\u00a0${contact.telephone}`
    ])
  const hotel = inOrder(visit.places).find((place) => place.kind === 'hotel')
  const local = hotel?.localLanguage
  const address = hotel === undefined || local === undefined ? undefined : hotel.address?.[local]
  const colon = language === 'fr' ? '\u00a0: ' : language === 'zh' ? '：' : ': '
  const driver: readonly Part[] =
    address === undefined || local === undefined
      ? []
      : [`${say('sheets.personal.hotel')}${colon}`, { text: address, language: local }]
  return {
    margin: [left, mm(0.6), right, 0],
    stack: [
      rule(measure, weights.day, [0, 0, 0, mm(0.8)]),
      {
        columns: [
          p(style.foot, numbers, { width: measure * 0.88 }),
          p({ ...style.furniture, align: 'right' }, `${pageStandIn} / ${pagesStandIn}`, { width: measure * 0.12 })
        ]
      },
      p(style.foot, driver),
      p(style.furniture, imprint, { above: mm(0.8) })
    ]
  }
}
