import type { Language } from '../../../base/language'
import type { Contact, Place } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import type { PaperFrame } from '../paper-frame'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { baselineOf, type Style } from '../setting/style'
import type { BookChapters } from './book-chapters'
import { bookSection, chapterHead } from './book-frame'
import { bookStyles } from './book-styles'

/** Widths of the three columns. */
export type ContactWidths = { readonly who: number; readonly what: number; readonly telephone: number }

const gutter = mm(6)
const bookWidths: ContactWidths = { who: mm(82), what: mm(43), telephone: mm(40) }

/** Emergency numbers large, then everybody to call, then the address to show a driver. */
export function contactsSection(frame: PaperFrame, { contacts: chapter }: BookChapters): readonly Section[] {
  if (chapter === undefined) return []
  const head = { node: chapterHead(frame, chapter, chapter.title), anchor: chapter.anchor ?? 0, keepWithNext: true }
  const taxiCard = taxi(frame)
  const card = taxiCard === undefined ? [] : [{ node: taxiCard, space: mm(7) }]
  return [bookSection(frame, chapter.title, [head, ...contactBlocks(frame, bookWidths), ...card])]
}

/** The first numbers of all large, then who is to be called for what. */
export function contactBlocks(frame: PaperFrame, widths: ContactWidths): readonly Block[] {
  const measure = widths.who + widths.what + widths.telephone
  const contacts = inOrder(frame.visit.contacts)
  const first = contacts.filter((contact) => contact.emergency === true).slice(0, 4)
  const others = contacts.filter((contact) => !first.includes(contact))
  return [
    ...(first.length === 0 ? [] : [{ node: emergency(frame, first, measure), space: mm(5) }]),
    ...table(frame, others, widths)
  ]
}

function emergency(frame: PaperFrame, contacts: readonly Contact[], measure: number): Node {
  const { composer, language } = frame
  const { p, read } = composer
  const width = (measure - 3 * gutter) / 4
  const label: Style = { family: 'sans', size: 9.4, leading: 13, weight: 600 }
  const twin: Style = { family: 'sans', size: 8.8, leading: 12 }
  const large: Style = { family: 'serif', size: 26, leading: 32 }
  return {
    columns: contacts.map((contact, index): Node => {
      const long = contact.telephone.length > 6
      const style: Style = long ? { family: 'sans', size: 11, leading: 32, weight: 600 } : large
      const other = localText(frame, contact.label)
      return {
        width: width + (index === 3 ? 0 : gutter),
        stack: [
          rule(width, weights.day, [0, 0, 0, mm(1.6)]),
          p(label, read(contact.label, `contacts.${contact.id}.label`), { right: index === 3 ? 0 : gutter }),
          ...(other === undefined || language === other.language ? [] : [p(twin, other)]),
          p(style, contact.telephone, { above: long ? baselineOf(large) - baselineOf(style) : 0 })
        ]
      }
    })
  }
}

function table(frame: PaperFrame, contacts: readonly Contact[], widths: ContactWidths): readonly Block[] {
  const measure = widths.who + widths.what + widths.telephone
  if (contacts.length === 0) return []
  const { composer, language } = frame
  const { p, say } = composer
  const head = bookStyles(language).tableHead
  const header: Node = {
    stack: [
      rule(measure, weights.day, [0, 0, 0, mm(1)]),
      {
        role: 'heads',
        columns: [
          p(head, say('papers.book.contact.who'), { width: widths.who }),
          p(head, say('papers.book.contact.what'), { width: widths.what }),
          p(head, say('papers.book.contact.telephone'), { width: widths.telephone })
        ]
      },
      rule(measure, weights.hair, [0, mm(1), 0, 0])
    ]
  }
  const rows = contacts.map((contact, index): Block => {
    const last = index === contacts.length - 1
    return {
      ...(index === 0 ? {} : { before: rule(measure, weights.hair) }),
      continued: header,
      keepWithNext: index === contacts.length - 2,
      node: { stack: [row(frame, contact, widths), ...(last ? [rule(measure, weights.closing)] : [])] }
    }
  })
  return [{ node: header, space: mm(6), keepWithNext: true }, ...rows]
}

function row(frame: PaperFrame, contact: Contact, widths: ContactWidths): Node {
  const { composer, language } = frame
  const { p, read } = composer
  const styles = bookStyles(language)
  const telephone: Style = { family: 'sans', size: 10, leading: 12.5, weight: 600 }
  const other = localText(frame, contact.label)
  return {
    margin: [0, mm(1.5), 0, mm(1.4)],
    role: 'row',
    columns: [
      {
        width: widths.who,
        role: 'row-head',
        stack: [
          p({ ...styles.row, size: 9.4 }, read(contact.label, `contacts.${contact.id}.label`), { right: mm(4) }),
          ...(other === undefined || other.language === language
            ? []
            : [p({ ...styles.row, leading: 12 }, other, { right: mm(4) })])
        ]
      },
      p(styles.row, read(contact.remark, `contacts.${contact.id}.remark`), { width: widths.what, right: mm(3) }),
      p(telephone, contact.telephone, { width: widths.telephone, above: baselineOf(styles.row) - baselineOf(telephone) })
    ]
  }
}

/** What to show a driver who reads no other script: please take me to, and the hotel's address. */
export function taxi(frame: PaperFrame, width = mm(110)): Node | undefined {
  const { composer, visit, language } = frame
  const hotel = inOrder(visit.places).find((place) => place.kind === 'hotel')
  const local = hotel?.localLanguage
  const lines = hotel === undefined ? [] : addressLines(hotel, local)
  if (local === undefined || lines.length === 0) return undefined
  const { p, say } = composer
  const large: Style = { family: 'sans', size: 20.8, leading: 29 }
  const ask = {
    zh: '请送我到：',
    ru: 'Пожалуйста, отвезите меня:',
    en: 'Please take me to:',
    fr: 'Conduisez-moi, s’il vous plaît :'
  }[local]
  return {
    stack: [
      rule(width, weights.day, [0, 0, 0, mm(1.6)]),
      p({ ...bookStyles(language).row, weight: 600 }, say('papers.book.contact.driver'), { below: mm(1) }),
      ...[ask, ...lines].map((line) => p(large, { text: line, language: local }, { right: mm(4) }))
    ]
  }
}

function addressLines(place: Place, language: Language | undefined): readonly string[] {
  const texts = language === undefined ? [] : [place.address?.[language], place.name[language]]
  return texts.filter((text) => text !== undefined)
}

/** The label as people on the spot read it. */
function localText({ visit, language }: PaperFrame, label: Contact['label']) {
  const host = Object.values(visit.sides).find((side) => side.role === 'host')
  const local = host?.languages[0] ?? 'zh'
  const text = local === language ? undefined : label[local]
  return text === undefined ? undefined : { text, language: local }
}
