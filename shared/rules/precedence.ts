import type { PersonId, SideId } from '../base/id'
import type { Language } from '../base/language'
import type { Office } from '../model/office'
import type { Person, Visit } from '../model/visit'
import { levelOf } from './findings/counterpart-below'
import { inOrder } from './item-order'
import { personName } from './person-name'

/** What tells two people of one side apart, in the order in which it is asked. `order` is the hand of whoever keeps the list. */
export type Ground = 'courtesy' | 'rank' | 'in-post' | 'alphabet' | 'order'

export type Judged = { readonly ground: Ground; readonly order: number }

/** Everything that the order of one side is made by. */
export type Rule = {
  readonly office: Office
  /** Alphabet in which equals are listed; Chinese by pinyin or strokes, as the side's rank table says. */
  readonly language: Language
}

/**
 * The people of one side as rank, date in post and alphabet order them. Those who are not ranked follow in the order of
 * the list. Whoever was placed by courtesy stands behind as many others as stood before that place when it was given.
 */
export function precedence(visit: Visit, side: SideId, rule: Rule): readonly Person[] {
  const people = inOrder(visit.people).filter((person) => person.side === side)
  const byRule = people.filter(({ courtesyOrder }) => courtesyOrder === undefined)
  byRule.sort((a, b) => judge(visit, rule, a, b).order)
  const courtesies = people.filter(({ courtesyOrder }) => courtesyOrder !== undefined)
  courtesies.sort((a, b) => compareText(placeOf(a), placeOf(b)) || compareText(a.id, b.id))
  const ahead = courtesies.map((person) => byRule.filter((other) => other.order < placeOf(person)).length)
  const list: Person[] = [...byRule]
  // The later ones first, so that the earlier places keep their numbers.
  for (let at = courtesies.length - 1; at >= 0; at -= 1) {
    const person = courtesies[at]
    if (person !== undefined) list.splice(ahead[at] ?? list.length, 0, person)
  }
  return list
}

/** Which of two people of one side goes first without any courtesy, and what says so. A known date goes before an unknown one. */
export function judge(visit: Visit, { office, language }: Rule, first: Person, second: Person): Judged {
  const [own, other] = [levelOf(office, visit, first), levelOf(office, visit, second)]
  if (own !== other) return { ground: 'rank', order: (own ?? unranked) - (other ?? unranked) }
  if (own === undefined) return { ground: 'order', order: byHand(first, second) }
  const since = compareText(first.inPostSince ?? '9999', second.inPostSince ?? '9999')
  if (since !== 0) return { ground: 'in-post', order: since }
  const names = collatorFor(visit, office, first, language).compare(
    nameIn(visit, first, language),
    nameIn(visit, second, language)
  )
  return names === 0 ? { ground: 'order', order: byHand(first, second) } : { ground: 'alphabet', order: names }
}

/** A person's place among everybody on the visit, guests before hosts before third parties, as the lists have it now. */
export function inListOrder(visit: Visit, ids: Iterable<PersonId>): readonly Person[] {
  const sides = ['guest', 'host', 'third']
  const roleOf = (person: Person) => sides.indexOf(visit.sides[person.side]?.role ?? 'third')
  const people = [...new Set(ids)].flatMap((id) => visit.people[id] ?? [])
  return people.sort((a, b) => roleOf(a) - roleOf(b) || byHand(a, b))
}

const unranked = 1000
const collators = new Map<string, Intl.Collator>()

function collatorFor(visit: Visit, office: Office, person: Person, language: Language): Intl.Collator {
  const table = office.rankTables.find(({ id }) => id === visit.sides[person.side]?.rankTable)
  const tag = language === 'zh' ? `zh-u-co-${table?.chinese === 'strokes' ? 'stroke' : 'pinyin'}` : language
  const before = collators.get(tag)
  if (before !== undefined) return before
  const made = new Intl.Collator(tag)
  collators.set(tag, made)
  return made
}

/** Family name first, whatever the language prints first: lists of equals go by it. */
function nameIn(visit: Visit, person: Person, language: Language): string {
  const name = person.names[language]
  if (name !== undefined) return [name.family, name.given, name.patronymic].filter(Boolean).join(language === 'zh' ? '' : ' ')
  return personName(person, language, 'full', visit.languages) ?? person.function?.[language] ?? ''
}

function placeOf({ courtesyOrder, order }: Person): string {
  return courtesyOrder?.order ?? order
}

function byHand(a: Person, b: Person): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
