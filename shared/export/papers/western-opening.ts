import { offsetAt } from '../../base/zone'
import type { Visit } from '../../model/visit'
import { inOrder } from '../../rules/item-order'
import { draftAbove } from './draft-above'
import { leaderOf } from './leader'
import type { Part, Words } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { datesText } from './paper-times'
import { plain } from './plain-words'
import type { ProgrammeDay } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import { doubleRule, rule, weights } from './setting/rules'
import { guestStyles } from './western-styles'
import { westernSummary } from './western-summary'
import { withinSentence } from './within-sentence'

const measure = mm(170)
const [titleWidth, factsWidth] = [mm(118), mm(46)]

/** What stands above the days: whose visit it is, who leads it and when, the facts of the stay beside, the summary below. */
export function westernOpening(frame: PaperFrame, days: readonly ProgrammeDay[]): Node {
  return {
    stack: [
      ...draftAbove(frame, 1.2, 4.5),
      doubleRule(measure),
      {
        margin: [0, mm(4.6), 0, mm(5.6)],
        columns: [
          { width: titleWidth + mm(6), stack: titleOf(frame) },
          { width: factsWidth, stack: factsOf(frame) }
        ]
      },
      westernSummary(frame, days)
    ]
  }
}

function titleOf(frame: PaperFrame): readonly Node[] {
  const { composer, visit, language } = frame
  const styles = guestStyles(language)
  const { p, say, read } = composer
  const right = mm(6)
  const leader = ledBy(frame)
  const title = read(visit.fullTitle ?? visit.title, 'title')
  const long = (plain(title) ?? '').length > 64
  const titleStyle = long ? { ...styles.title, size: 18.5, leading: 24 } : styles.title
  return [
    p({ ...styles.label, colour: 'rubric' }, say('papers.guest.label'), { right }),
    p(titleStyle, title, {
      above: mm(1.9),
      right,
      title: true,
      ...outlined(say('papers.guest.name'))
    }),
    ...(leader === undefined ? [] : [p(styles.leader, leader, { above: mm(2.2), right, title: true })]),
    p(styles.dates, datesText(visit.from, visit.until, language), { above: mm(3.4), right })
  ]
}

function outlined(outlineText: string) {
  return { outline: true, outlineText, id: 'programme' }
}

function ledBy(frame: PaperFrame): string | undefined {
  const leader = leaderOf(frame)
  const { name, post } = leader ?? {}
  if (name !== undefined && post !== undefined)
    return frame.composer.say('papers.guest.ledBy', { name, post: withinSentence(post, frame.language) })
  const known = name ?? post
  return known === undefined ? undefined : frame.composer.say('papers.guest.ledByName', { name: known })
}

/** Facts of the stay: whose hours these are, what the office wrote for the whole stay, the duty officer's number. */
function factsOf(frame: PaperFrame): readonly Node[] {
  const { composer, visit, language } = frame
  const styles = guestStyles(language)
  const { p, say, read } = composer
  const stay = inOrder(visit.practical).filter((entry) => entry.topic === 'stay' || entry.topic === 'dress')
  const facts: (readonly Part[])[] = [
    ...(stay.some((entry) => entry.topic === 'stay') ? [] : [[hoursOf(frame)]]),
    ...stay.slice(0, 4).map((entry): readonly Part[] => [read(entry.text, `practical.${entry.id}.text`)]),
    ...dutyOf(visit, say('papers.guest.dutyOfficer'))
  ]
  return [
    p(styles.label, say('papers.guest.wholeStay'), { below: mm(0.9) }),
    ...facts.flatMap((fact): Node[] => [rule(factsWidth, weights.hair), p(styles.fact, fact, { above: mm(1), below: mm(0.9) })])
  ]
}

function hoursOf({ composer, visit, hostCity, homeCity, offset }: PaperFrame): Words {
  const { say } = composer
  const noon = Date.parse(`${visit.from}T12:00:00Z`)
  const difference = (offsetAt(visit.homeZone, noon) - offsetAt(visit.hostZone, noon)) / 60
  const values = { city: hostCity, offset }
  if (homeCity === undefined || difference === 0) return say('papers.guest.allHours', values)
  const hours = Math.abs(difference)
  const count =
    Number.isInteger(hours) && hours <= 12 ? say(`papers.hourCounts.h${hours}`) : say('papers.guest.hours', { count: hours })
  const key = difference < 0 ? 'allHoursAndBehind' : 'allHoursAndAhead'
  return say(`papers.guest.${key}`, { ...values, home: homeCity, hours: count })
}

function dutyOf(visit: Visit, label: string): readonly (readonly Part[])[] {
  const officer = visit.dutyOfficer === undefined ? undefined : visit.people[visit.dutyOfficer]
  const telephone = visit.contacts.find((contact) => contact.person === visit.dutyOfficer)?.telephone ?? officer?.telephone
  return telephone === undefined || officer === undefined ? [] : [[`${label}\n`, { words: telephone, as: { weight: 600 } }]]
}
