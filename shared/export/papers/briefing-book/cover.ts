import { languages } from '../../../base/language'
import { t } from '../../typography/t'
import { draftHead } from '../draft-band'
import { bookSheet, pageFoot } from '../page-furniture'
import type { PaperFrame } from '../paper-frame'
import { datesText, datesWithDaysText, stampText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { balancedWidth } from '../setting/estimated-lines'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Section } from '../setting/paper-definition'
import { doubleRule, rule, swelledRule, weights } from '../setting/rules'
import { pagesStandIn } from '../setting/stand-in'
import type { Style } from '../setting/style'
import type { BookChapters } from './book-chapters'
import { bookMeasure } from './book-frame'
import { bookStyles } from './book-styles'

const left = bookSheet.margins.left
const at = (y: number, stack: readonly Node[]): Node => ({ stack, absolutePosition: { x: left, y: mm(y) } })

/** Title page: marking, whose book, the visit in two scripts, its dates; draft, sheets and check code at the foot. */
export function coverSection(frame: PaperFrame, chapters: BookChapters, wish: PaperWish): Section {
  const { composer, visit, language, marking } = frame
  const { p, say, read } = composer
  const mark: Style = { family: 'sans', size: 9.6, leading: 13, weight: 600, tracking: 0.05, align: 'right' }
  const office: Style = { ...bookStyles(language).label, align: 'center' }
  const node: Node = {
    stack: [
      ...(frame.issue === undefined ? [at(20, [draftHead(composer)])] : []),
      ...(marking === undefined ? [] : [at(20.6, [p(mark, marking)])]),
      at(62, [doubleRule(bookMeasure)]),
      ...emblemOf(frame, wish),
      at(72, [p(office, read(wish.office.name, 'office.name'))]),
      at(98, titleOf(frame, wish)),
      ...photographOf(frame, wish),
      at(245.6, [columnsOf(frame, chapters)]),
      at(271.6, [doubleRule(bookMeasure, { mirrored: true })])
    ]
  }
  const dates = datesWithDaysText(visit.from, visit.until, language)
  const imprint = `${say('papers.book.running')} · ${say('papers.furniture.dated', { dates, offset: frame.offset })}`
  return { blocks: [{ node }], foot: pageFoot(composer, bookSheet, { imprint }) }
}

const emblemHeight = mm(24)

/** The office's emblem in the middle above the double rule. */
function emblemOf({ composer }: PaperFrame, { cover, office }: PaperWish): readonly Node[] {
  if (cover?.emblem === undefined) return []
  const alt = composer.say('papers.book.cover.emblem', { office: plain(composer.read(office.name, 'office.name')) ?? '' })
  return [at(33, [{ image: cover.emblem, fit: [bookMeasure, emblemHeight], alignment: 'center', alt }])]
}

/** A photograph below the dates, where the cover has room. */
function photographOf({ composer }: PaperFrame, { cover }: PaperWish): readonly Node[] {
  if (cover?.photograph === undefined) return []
  const alt = composer.say('papers.book.cover.photograph')
  return [at(178, [{ image: cover.photograph, fit: [bookMeasure, mm(60)], alignment: 'center', alt }])]
}

function titleOf({ composer, visit, language, ink }: PaperFrame, wish: PaperWish): readonly Node[] {
  const { p, say, read } = composer
  const title = plain(read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  const long = title.length > (language === 'zh' ? 22 : 64)
  const han = language === 'zh'
  const inset = mm(6)
  const room = bookMeasure - 2 * inset
  // A Chinese title that nearly fits stays one line: cut in two it would be cut within a word.
  const oneLine = han && title.length * 34 > room && title.length * 28 <= room ? Math.floor(room / title.length) : undefined
  const size = oneLine ?? (long ? 27 : 34)
  const style: Style = { family: 'serif', size, leading: long ? 35 : han ? 46 : 41.5, align: 'center' }
  const twinLanguage = [...visit.languages, ...languages].find(
    (other) => other !== language && (han ? other !== 'zh' : other === 'zh')
  )
  const twin = twinLanguage === undefined ? undefined : (visit.fullTitle ?? visit.title)[twinLanguage]
  const second: Style = { family: 'serif', size: 20, leading: 28, align: 'center' }
  const set = t(title, language, { title: true })
    .runs.map((run) => run.text)
    .join('')
  // Where words stay whole lines end sooner than letters are counted: a Chinese title of two lines takes the whole measure.
  const spare = han && long ? inset : (room - balancedWidth(set, style, room)) / 2 + inset
  return [
    p(style, title, {
      indent: spare,
      right: spare,
      title: true,
      id: 'cover',
      outline: true,
      outlineText: say('papers.book.running')
    }),
    ...(twin === undefined || twinLanguage === undefined
      ? []
      : [p(second, { text: twin, language: twinLanguage }, { above: mm(5), indent: inset, right: inset })]),
    { stack: [swelledRule(bookMeasure, ink)], margin: [0, mm(8.5), 0, mm(7.5)] },
    p({ family: 'serif', size: 17, leading: 24, align: 'center' }, datesText(visit.from, visit.until, language)),
    p({ family: 'serif', size: 13, leading: 19, italic: true, align: 'center' }, say(`papers.book.subtitle.${wish.audience}`), {
      above: mm(2)
    })
  ]
}

/** Which state, how many sheets, which code: what a reader compares by telephone. */
function columnsOf(frame: PaperFrame, chapters: BookChapters): Node {
  const { composer, visit, language } = frame
  const { say } = composer
  const gutter = mm(7)
  const width = (bookMeasure - 2 * gutter) / 3
  const officer = visit.contacts.find(
    (contact) => contact.person !== undefined && contact.person === visit.dutyOfficer
  )?.telephone
  const cells = [
    [
      say('papers.book.cover.state'),
      frame.issue === undefined ? say('papers.book.cover.draft') : String(frame.issue),
      stampText(frame.at, visit.hostZone, language)
    ],
    [say('papers.book.cover.sheets'), pagesStandIn, say('papers.book.cover.chapters', { count: chapters.all.length })],
    [
      say('papers.book.cover.code'),
      frame.code,
      officer === undefined ? say('papers.book.cover.compare') : say('papers.book.cover.compareBy', { telephone: officer })
    ]
  ] as const
  return {
    columns: cells.map(
      ([label, figure, note], index): Node => ({
        width: width + (index === 2 ? 0 : gutter),
        stack: [
          rule(width, weights.hair),
          composer.p(bookStyles(language).label, label, { above: mm(1.6) }),
          composer.p({ family: 'serif', size: 16, leading: 21 }, figure, { above: mm(0.8) }),
          composer.p(bookStyles(language).small, note, { above: mm(0.4), right: index === 2 ? 0 : gutter })
        ]
      })
    )
  }
}
