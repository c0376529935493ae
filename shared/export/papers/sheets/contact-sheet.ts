import { offsetAt } from '../../../base/zone'
import { bookView, guestView } from '../audience-view'
import { contactBlocks, taxi } from '../briefing-book/contacts'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { type PaperFrame, paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import { listMeasure, listSection, listSheet, sheetOpening } from './sheet-frame'
import { sheetStyles } from './sheet-styles'

const widths = { who: mm(84), what: mm(44), telephone: mm(42) }
const [card, aside] = [mm(96), mm(66)]

/** Four numbers first, then whom to call for what; what to show a driver, and what to do when lost. */
export function contactSheet(wish: PaperWish): BuiltPaper {
  const view = wish.audience === 'organisers' ? bookView(wish.visit, 'organisers') : guestView(wish.visit)
  const frame = paperFrame(wish, view)
  const name = frame.composer.say('sheets.contacts.name')
  const blocks = [
    { node: sheetOpening(frame, name) },
    ...contactBlocks(frame, widths),
    { node: emergencyCard(frame), space: mm(7) }
  ]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}

function emergencyCard(frame: PaperFrame): Node {
  const { composer, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const clock = clockLine(frame)
  return {
    columns: [
      { width: listMeasure - aside, stack: [taxi(frame, card) ?? { stack: [] }] },
      {
        width: aside,
        stack: [
          rule(aside, weights.day, [0, 0, 0, mm(1.6)]),
          p(styles.strong, say('sheets.contacts.lost')),
          p(styles.row, say('sheets.contacts.lostText')),
          ...(clock === undefined
            ? []
            : [
                rule(aside, weights.hair, [0, mm(1.6), 0, mm(1.4)]),
                p(styles.strong, say('sheets.contacts.clock')),
                p(styles.row, clock)
              ])
        ]
      }
    ]
  }
}

/** How the clock at home differs from the one here, where it does by whole hours. */
function clockLine({ composer, visit, hostCity, homeCity }: PaperFrame): string | undefined {
  const noon = Date.parse(`${visit.from}T12:00:00Z`)
  const difference = (offsetAt(visit.homeZone, noon) - offsetAt(visit.hostZone, noon)) / 60
  const hours = Math.abs(difference)
  if (homeCity === undefined || difference === 0) return undefined
  const { say } = composer
  const whole = Number.isInteger(hours) && hours <= 12
  const count = whole ? say(`papers.hourCounts.h${hours}`) : say('papers.guest.hours', { count: hours })
  return say(`sheets.contacts.${difference < 0 ? 'behind' : 'ahead'}`, { home: homeCity, city: hostCity, hours: count })
}
