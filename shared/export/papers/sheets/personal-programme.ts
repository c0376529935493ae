import type { Person } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { personView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { dutyTelephone } from '../chinese-opening'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { guestSheet, pageFoot, pageHead } from '../page-furniture'
import type { Part } from '../paper-composer'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { datesText, datesWithDaysText, dayText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { measureOf, mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { doubleRule, rule, weights } from '../setting/rules'
import { runningTitle } from '../two-line-foot'
import { westernDay } from '../western-day'
import { guestStyles } from '../western-styles'
import { personOfPaper, personTitle } from './person-of-paper'
import { personalDays } from './personal-days'

const measure = measureOf(guestSheet)
const factsWidth = mm(46)

/** The programme of one person: only what this person goes to, with the own part in it, car and seat. */
export function personalProgramme(wish: PaperWish): BuiltPaper {
  const person = personOfPaper(wish)
  const frame = paperFrame(wish, personView(wish.visit, person))
  const { composer, visit, language, hostCity, offset, marking, imprint } = frame
  const name = composer.say('sheets.personal.name')
  const title = plain(personTitle(frame, person).name) ?? ''
  const dates = datesWithDaysText(visit.from, visit.until, language)
  const section = {
    head: pageHead(composer, guestSheet, {
      left: runningTitle(frame, name),
      middle: marking,
      right: composer.say('papers.furniture.place', { dates, city: hostCity, offset })
    }),
    foot: pageFoot(composer, guestSheet, { imprint, mark: marking }),
    blocks: [
      { node: openingOf(frame, person) },
      ...personalDays(frame, person).flatMap((day, index) =>
        westernDay(frame, day, {
          measure,
          first: index === 0,
          internal: false,
          outline: { id: `day-${day.date}`, outlineText: dayText(day.date, language), outlineParentId: 'programme' }
        })
      )
    ]
  }
  return finishedPaper(frame, wish, { name: `${name} · ${title}`, sheet: guestSheet, sections: [section] })
}

function openingOf(frame: PaperFrame, person: Person): Node {
  const { composer, visit, language } = frame
  const { p, say, read } = composer
  const styles = guestStyles(language)
  const right = mm(6)
  const { name, post, number } = personTitle(frame, person)
  const long = (plain(name) ?? '').length > (language === 'zh' ? 16 : 40)
  const titleStyle = long ? { ...styles.title, size: 16, leading: 21 } : styles.title
  const titles: readonly Node[] = [
    p({ ...styles.label, colour: 'rubric' }, [say('sheets.personal.name'), number === undefined ? undefined : ` · ${number}`], {
      right
    }),
    p(titleStyle, name, {
      above: mm(1.9),
      right,
      title: true,
      outline: true,
      outlineText: say('sheets.personal.name'),
      id: 'programme'
    }),
    ...(post === undefined ? [] : [p(styles.leader, post, { above: mm(1.6), right })]),
    p(styles.second, read(visit.fullTitle ?? visit.title, 'title'), { above: mm(3), right }),
    p(styles.dates, datesText(visit.from, visit.until, language), { above: mm(1), right })
  ]
  return {
    stack: [
      ...draftAbove(frame, 1.2, 4.5),
      doubleRule(measure),
      {
        margin: [0, mm(4.6), 0, mm(3)],
        columns: [
          { width: measure - factsWidth, stack: titles },
          { width: factsWidth, stack: factsOf(frame, person) }
        ]
      }
    ]
  }
}

/** Whom to call, where the bed is, and the address to show a driver. */
function factsOf(frame: PaperFrame, person: Person): readonly Node[] {
  const { composer, visit, language } = frame
  const { p, say, read } = composer
  const styles = guestStyles(language)
  const telephone = dutyTelephone(frame)
  const hotel = inOrder(visit.places).find((place) => place.kind === 'hotel')
  const local = hotel?.localLanguage
  const address = hotel === undefined || local === undefined ? undefined : hotel.address?.[local]
  const id = visit.people[person.id]?.room
  const room = id === undefined ? undefined : visit.rooms[id]?.number
  const facts: (readonly Part[])[] = [
    ...(telephone === undefined
      ? []
      : [[`${say('papers.guest.dutyOfficer')}\n`, { words: telephone, as: { weight: 600 } }] as const]),
    ...(hotel === undefined
      ? []
      : [
          [
            read(hotel.name, `places.${hotel.id}.name`),
            room === undefined ? undefined : `${say('papers.list.separator')}${say('sheets.personal.room', { room })}`
          ] as const
        ]),
    ...(address === undefined || local === undefined
      ? []
      : [
          [
            `${say('sheets.personal.hotel')}\n`,
            { words: { text: address, language: local }, as: { size: 11.4, leading: 15.4 } }
          ] as const
        ])
  ]
  return [
    p(styles.label, say('papers.guest.wholeStay'), { below: mm(0.9) }),
    ...facts.flatMap((fact): Node[] => [rule(factsWidth, weights.hair), p(styles.fact, fact, { above: mm(1), below: mm(0.9) })])
  ]
}
