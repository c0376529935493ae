import { utf8ToBytes } from '@noble/hashes/utils.js'
import { clockOf, dateOf, type WallDate } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Person } from '../../../model/visit'
import { itemsOfReader, type ReadersItem } from '../../../rules/items-of-reader'
import { nearestDay } from '../../../rules/nearest-day'
import { calendarSentences } from '../../calendar/calendar-sentences'
import { eventForCamera } from '../../calendar/event-for-camera'
import { type Reading, readingOf } from '../../calendar/reading'
import { qrCodewords } from '../../qr/qr-codewords'
import { qrModules } from '../../qr/qr-modules'
import { qrSvg } from '../../qr/qr-svg'
import { personView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dayText, untilText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { personOfPaper, personTitle } from './person-of-paper'
import { listMeasure, listSection, listSheet, sheetOpening } from './sheet-frame'
import { sheetStyles } from './sheet-styles'

/** Height of the page that codes and their words have, and of the words below a code. */
const [room, below] = [mm(218), mm(16)]

/**
 * One page for one person, one code an item of one day: for telephones that take only the first event of a calendar file.
 * What is cancelled has none. Twenty items fit on the page at the least size that a hand-held camera reads.
 */
export function qrSheet(wish: PaperWish): BuiltPaper {
  const person = personOfPaper(wish)
  const frame = paperFrame(wish, personView(wish.visit, person))
  const { composer, language, visit } = frame
  const day = dayOfSheet(wish)
  const reader = { kind: 'person', person } as const
  const items = itemsOfReader(visit, reader).filter(({ item, time }) => startOf(time) === day && item.status !== 'cancelled')
  const name = composer.say('codes.name')
  const reading = readingOf(visit, language, calendarSentences(language))
  const across = items.length <= 9 ? 3 : 4
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) => items.slice(row * across, (row + 1) * across))
  const cell = listMeasure / across
  const size = Math.min(cell - mm(4), room / Math.min(Math.max(rows.length, 1), 5) - below)
  const codeOf = (shown: ReadersItem): string => {
    const sequence = wish.sequences?.[shown.item.id] ?? 0
    return eventForCamera(reading, shown, reader, { at: wish.at, sequence, draft: wish.issue === undefined })
  }
  const blocks: readonly Block[] = [
    { node: openingOf(frame, person, day) },
    ...(items.length === 0 ? [{ node: composer.p(sheetStyles(language).row, composer.say('codes.none')), space: mm(4) }] : []),
    ...rows.map((row) => ({
      node: { columns: row.map((shown) => cellOf(frame, reading, shown, { cell, size, code: codeOf(shown) })) }
    }))
  ]
  const title = `${name} · ${plain(personTitle(frame, person).name) ?? ''}`
  return finishedPaper(frame, wish, { name: title, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}

/** The day that is wished for; else that of the paper's stamp, or the nearest day of the visit. */
function dayOfSheet({ visit, at, day }: PaperWish): WallDate {
  return nearestDay(visit, day ?? dateOf(wallAt(visit.hostZone, Date.parse(at))))
}

function startOf(time: ReadersItem['time']): WallDate {
  return time.kind === 'days' ? time.from : dateOf(time.startWall)
}

function openingOf(frame: PaperFrame, person: Person, day: WallDate): Node {
  const { composer, language } = frame
  const styles = sheetStyles(language)
  const { name, post } = personTitle(frame, person)
  return {
    stack: [
      sheetOpening(frame, dayText(day, language), {
        words: composer.say('codes.how'),
        width: listMeasure * 0.5
      }),
      composer.p(styles.strong, name, { above: mm(1.5) }),
      ...(post === undefined ? [] : [composer.p(styles.small, post)]),
      rule(listMeasure, weights.hair, [0, mm(2), 0, mm(3)])
    ]
  }
}

type Cell = { readonly cell: number; readonly size: number; readonly code: string }

function cellOf(
  { composer, language }: PaperFrame,
  reading: Reading,
  { item, time }: ReadersItem,
  { cell, size, code }: Cell
): Node {
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const short: Style = { ...styles.small, leading: 9.6 }
  const words = qrCodewords(utf8ToBytes(code))
  const known = time.kind === 'timed' && time.precision !== 'hidden'
  const start = known ? clockText(clockOf(time.startWall), language) : say('codes.wholeDay')
  const until = known && time.end > time.start ? untilText(clockOf(time.endWall), language) : undefined
  const title = read(item.shortTitle ?? item.title, `items.${item.id}.title`) ?? reading.t(`terms.kinds.${item.kind}`)
  return {
    width: cell,
    unbreakable: true,
    stack: [
      ...(words === undefined ? [] : [{ svg: qrSvg(qrModules(words), size), width: size }]),
      {
        margin: [size * 0.045, 0, mm(3), mm(2)],
        stack: [p({ ...styles.strong, leading: 11 }, [start, until]), p(short, title, { title: true })]
      }
    ]
  }
}
