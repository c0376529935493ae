import { inOrder } from '../../rules/item-order'
import { chineseMeasure } from './chinese-day'
import { chineseStyles } from './chinese-styles'
import { delegation } from './delegation'
import { draftAbove } from './draft-above'
import { leaderOf } from './leader'
import { leaderWords } from './leader-words'
import type { PaperFrame } from './paper-frame'
import { datesText } from './paper-times'
import { plain } from './plain-words'
import { balancedWidth, estimatedLines } from './setting/estimated-lines'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import { rule, weights } from './setting/rules'
import { withinSentence } from './within-sentence'

/** Above the days of a Chinese programme: whose visit, 接待日程, the dates in brackets; then head, number, lodging, dress. */
export function chineseOpening(frame: PaperFrame): Node {
  const { composer, visit, language } = frame
  const { p, say, read } = composer
  const styles = chineseStyles(language)
  const title = plain(read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  // A title of one line is centred as it is, so that it stays on one on a smaller sheet.
  const lines = estimatedLines(title, styles.title, chineseMeasure * 0.92)
  const side = lines < 2 ? 0 : (chineseMeasure - balancedWidth(title, styles.title, chineseMeasure * 0.92)) / 2
  const dates = say('sheets.chinese.dates', { dates: datesText(visit.from, visit.until, language) })
  return {
    stack: [
      ...draftAbove(frame, 4, 5),
      p(styles.title, title, {
        indent: side,
        right: side,
        title: true,
        outline: true,
        outlineText: say('papers.guest.name'),
        id: 'programme'
      }),
      p(styles.title, say('sheets.chinese.programme')),
      p(styles.dates, dates, { above: mm(1), below: mm(2.4) }),
      rule(chineseMeasure, weights.hair, [0, 0, 0, mm(2)]),
      ...leadLines(frame).map((line) => p(styles.lead, line))
    ]
  }
}

function leadLines(frame: PaperFrame): readonly string[] {
  const { composer, visit } = frame
  const { say, read } = composer
  const leader = leaderOf(frame)
  const guests = Object.values(visit.sides).find((side) => side.role === 'guest')
  const count = guests === undefined ? 0 : delegation(frame, guests.id).length
  const hotel = inOrder(visit.places).find((place) => place.kind === 'hotel')
  const lodging = hotel === undefined ? undefined : plain(read(hotel.shortName ?? hotel.name, `places.${hotel.id}.name`))
  const dress = inOrder(visit.practical).find((entry) => entry.topic === 'dress')
  const dressed = dress === undefined ? undefined : plain(read(dress.text, `practical.${dress.id}.text`))
  const telephone = dutyTelephone(frame)
  const named = leader === undefined ? undefined : say('sheets.chinese.leader', { leader: leaderWords(frame, leader) })
  const numbers = [
    count === 0 ? undefined : say('sheets.chinese.number', { count }),
    lodging === undefined ? undefined : say('sheets.chinese.lodging', { lodging: withinSentence(lodging, composer.language) })
  ].filter((part) => part !== undefined)
  return [
    named,
    numbers.length === 0 ? undefined : numbers.join('\u3000\u3000'),
    dressed === undefined ? undefined : dressWords(frame, dressed),
    telephone === undefined ? undefined : say('sheets.chinese.duty', { telephone })
  ].filter((line) => line !== undefined)
}

/** `Tenue de ville` names its own kind. */
function dressWords({ composer: { say, language } }: PaperFrame, dress: string): string {
  const label = say('sheets.chinese.dress', { dress: '' }).replace(/[\s:：]+$/, '')
  return dress.startsWith(label) ? dress : say('sheets.chinese.dress', { dress: withinSentence(dress, language) })
}

export function dutyTelephone({ visit }: PaperFrame): string | undefined {
  const officer = visit.dutyOfficer === undefined ? undefined : visit.people[visit.dutyOfficer]
  return officer === undefined
    ? undefined
    : (visit.contacts.find((contact) => contact.person === officer.id)?.telephone ?? officer.telephone)
}
