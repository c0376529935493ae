import { dateOf } from '../../../base/wall-time'
import type { Item, Person, Side, Visit } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { peopleOfItem } from '../../../rules/people-of-item'
import { placedTime } from '../../../rules/schedule'
import { nameWords } from '../name-words'
import type { PaperFrame } from '../paper-frame'
import { dayWithYearText } from '../paper-times'
import { personInList } from '../person-in-list'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { withinSentence } from '../within-sentence'
import { sheetStyles } from './sheet-styles'
import type { SheetRow } from './sheet-table'

const right = mm(3)

/**
 * Form 20, a row a reception. The foreigners are those of another country than the office's own side; each with the post in full,
 * then the side and its country.
 */
export function receptionRows(frame: PaperFrame): readonly SheetRow[] {
  const { composer, visit, language } = frame
  const { p, read } = composer
  const styles = sheetStyles(language)
  const sides = inOrder(visit.sides)
  const home = ownSide(frame)
  // A delegation of the same country is no foreigner, whichever side it came with.
  const own = (side: Side) => side.id === home?.id || (side.country !== undefined && side.country === home?.country)
  return visit.receptions.flatMap((reception, index): readonly SheetRow[] => {
    const item = visit.items[reception.item]
    const start = reception.heldAt ?? placedTime(visit, reception.item)?.startWall
    if (item === undefined || start === undefined) return []
    const path = `receptions.${index}`
    const people = peopleAt(visit, item)
    const place = item.place === undefined ? undefined : visit.places[item.place]
    const day = dayWithYearText(dateOf(start), language)
    const of = (side: Side) => people.filter((person) => person.side === side.id)
    const small = (words: Parameters<typeof p>[1]): Node => p(styles.small, words, { right })
    const apart = (words: Parameters<typeof p>[1]): Node => p(styles.small, words, { right, below: mm(0.7) })
    return [
      {
        cells: [
          [p(styles.strong, String(index + 1))],
          [
            small(day.slice(0, 1).toLocaleUpperCase(language) + day.slice(1)),
            small(read(place?.name, `places.${place?.id ?? ''}.name`))
          ],
          sides.flatMap((side) =>
            own(side) || of(side).length === 0
              ? []
              : [...of(side).map((person) => apart(described(frame, person))), apart(sideWithCountry(frame, side))]
          ),
          [small(read(reception.ground, `${path}.ground`)), small(read(item.purpose, `items.${item.id}.purpose`))],
          [small(read(reception.summary, `${path}.summary`))],
          sides.filter(own).flatMap((side) => of(side).map((person) => apart(personInList(person, composer)))),
          [small(read(reception.permittedBy, `${path}.permittedBy`))],
          [p(styles.small, read(reception.report, `${path}.report`))]
        ]
      }
    ]
  })
}

/** The side that sees to what was agreed, in whichever language its register is printed; else that whose language the paper has. */
function ownSide({ visit, language }: PaperFrame): Side | undefined {
  const sides = inOrder(visit.sides)
  const owned = (side: Side): number =>
    Object.values(visit.outcomes).filter(({ owner }) => owner !== undefined && visit.people[owner]?.side === side.id).length
  const first = [...sides].sort((a, b) => owned(b) - owned(a))[0]
  return first !== undefined && owned(first) > 0 ? first : (sides.find((side) => side.languages.includes(language)) ?? sides[0])
}

/** The name in full with the post after it; the office alone of somebody known only by that. */
function described({ composer, language }: PaperFrame, person: Person): string {
  const name = plain(nameWords(person, 'full', composer)) ?? ''
  const post = plain(composer.read(person.post ?? person.function ?? person.shortPost, `people.${person.id}.post`)) ?? ''
  if (name === '' || post === '') return name + post
  return composer.say('papers.book.nameAndPost', { name, post: withinSentence(post, language) })
}

function sideWithCountry({ composer, language }: PaperFrame, side: Side): readonly [{ words: string; as: { weight: 600 } }] {
  // `Host side: City of Harbin` says what nobody asked.
  const name = (plain(composer.read(side.name, `sides.${side.id}.name`)) ?? '').replace(/^[^:：]*[:：]\s*/, '')
  const country = side.country === undefined ? '' : (new Intl.DisplayNames([language], { type: 'region' }).of(side.country) ?? '')
  const whole = language === 'zh' ? `${country}${name}` : [name, country].join(composer.say('papers.list.separator'))
  const words = name.includes(country) ? name : whole
  return [{ words, as: { weight: 600 } }]
}

function peopleAt(visit: Visit, item: Item): readonly Person[] {
  const named = item.participants.map(({ person }) => person)
  const ids = named.length > 0 ? named : [...peopleOfItem(visit, item)]
  return [...new Set(ids)].flatMap((id) => visit.people[id] ?? [])
}
