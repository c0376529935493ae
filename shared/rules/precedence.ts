import type { PersonId, SideId } from '../base/id'
import type { Language } from '../base/language'
import type { Office } from '../model/office'
import type { Person, Visit } from '../model/visit'
import { inOrder } from './item-order'
import { rankOf, rankTableOf } from './rank-of'

/** What tells two people of one side apart, in the order in which it is asked. `order` is the hand of whoever keeps the list. */
export type Ground = 'courtesy' | 'rank' | 'in-post' | 'alphabet' | 'order'

export type Judged = { readonly ground: Ground; readonly order: number }

/**
 * The people of one side as rank, date in post and alphabet order them: the one order that lists, tables, photographs
 * and cars follow. Those who are not ranked follow in the order of the list. Whoever was placed by courtesy stands
 * behind as many others as stood before that place when it was given.
 */
export function precedence(visit: Visit, side: SideId, office: Office): readonly Person[] {
  return orders(visit, office).get(side) ?? []
}

/** Which of two people of one side goes first without any courtesy, and what says so. A known date goes before an unknown one. */
export function judge(visit: Visit, office: Office, first: Person, second: Person): Judged {
  return compare(standing(visit, office, first), standing(visit, office, second), collatorOf(visit, office, first.side))
}

/** Everybody asked for, guests before hosts before third parties, each side in its order of precedence. */
export function inListOrder(visit: Visit, office: Office, ids: Iterable<PersonId>): readonly Person[] {
  const wanted = new Set(ids)
  const people: Person[] = []
  for (const list of orders(visit, office).values()) for (const person of list) if (wanted.has(person.id)) people.push(person)
  return people
}

/** Keys by which a courtesy finds its place: those of everybody whom the rule places, in their own order. */
export function keysOfRule(people: readonly Person[]): readonly string[] {
  return people
    .filter(({ courtesyOrder }) => courtesyOrder === undefined)
    .map(({ order }) => order)
    .sort(compareText)
}

type Orders = ReadonlyMap<SideId, readonly Person[]>
type Kept = Pick<Visit, 'sides' | 'languages'> & { readonly office: Office; readonly orders: Orders }

const kept = new WeakMap<Visit['people'], Kept>()
const sideRoles = ['guest', 'host', 'third']

/** All sides, guests first; kept for as long as people, sides and office are the same values. */
function orders(visit: Visit, office: Office): Orders {
  const before = kept.get(visit.people)
  if (before?.office === office && before.sides === visit.sides && before.languages === visit.languages) return before.orders
  const bySide = new Map<SideId, Person[]>()
  for (const person of inOrder(visit.people)) {
    const list = bySide.get(person.side)
    if (list === undefined) bySide.set(person.side, [person])
    else list.push(person)
  }
  const sides = [...inOrder(visit.sides)].sort((a, b) => sideRoles.indexOf(a.role) - sideRoles.indexOf(b.role))
  const made: Orders = new Map(sides.map(({ id }) => [id, orderOfSide(visit, office, id, bySide.get(id) ?? [])]))
  kept.set(visit.people, { office, sides: visit.sides, languages: visit.languages, orders: made })
  return made
}

function orderOfSide(visit: Visit, office: Office, side: SideId, people: readonly Person[]): readonly Person[] {
  const collator = collatorOf(visit, office, side)
  const byRule = people.flatMap((person) => (person.courtesyOrder === undefined ? [standing(visit, office, person)] : []))
  const list = byRule.sort((a, b) => compare(a, b, collator).order).map(({ person }) => person)
  const keys = keysOfRule(people)
  const courtesies = people.filter(({ courtesyOrder }) => courtesyOrder !== undefined)
  courtesies.sort((a, b) => compareText(placeOf(a), placeOf(b)) || compareText(a.id, b.id))
  const ahead = courtesies.map((person) => keys.filter((key) => key < placeOf(person)).length)
  // The later ones first, so that the earlier places keep their numbers.
  for (let at = courtesies.length - 1; at >= 0; at -= 1) {
    const person = courtesies[at]
    if (person !== undefined) list.splice(ahead[at] ?? list.length, 0, person)
  }
  return list
}

type Standing = { readonly person: Person; readonly level: number | undefined; readonly name: string | undefined }

function standing(visit: Visit, office: Office, person: Person): Standing {
  return { person, level: rankOf(office, visit, person)?.level, name: nameIn(person, alphabetOf(visit, person.side)) }
}

function compare(first: Standing, second: Standing, collator: Intl.Collator): Judged {
  if (first.level !== second.level) {
    return { ground: 'rank', order: (first.level ?? unranked) - (second.level ?? unranked) }
  }
  if (first.level === undefined) return { ground: 'order', order: byHand(first.person, second.person) }
  const since = compareText(first.person.inPostSince ?? '9999', second.person.inPostSince ?? '9999')
  if (since !== 0) return { ground: 'in-post', order: since }
  const names = compareNames(first.name, second.name, collator)
  return names === 0 ? { ground: 'order', order: byHand(first.person, second.person) } : { ground: 'alphabet', order: names }
}

/** Those known only by function have no place in the alphabet: they follow, in the order of the list. */
function compareNames(first: string | undefined, second: string | undefined, collator: Intl.Collator): number {
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined)
  return collator.compare(first, second)
}

const unranked = 1000
const collators = new Map<string, Intl.Collator>()

/** A side is listed by the alphabet of its own language, whatever language a paper is in. */
function alphabetOf(visit: Visit, side: SideId): Language {
  return visit.sides[side]?.languages[0] ?? visit.languages[0] ?? 'en'
}

/** Chinese by pinyin or strokes, as the side's rank table says. */
function collatorOf(visit: Visit, office: Office, side: SideId): Intl.Collator {
  const language = alphabetOf(visit, side)
  const strokes = rankTableOf(office, visit, side)?.chinese === 'strokes'
  const tag = language === 'zh' ? `zh-u-co-${strokes ? 'stroke' : 'pinyin'}` : language
  const before = collators.get(tag)
  if (before !== undefined) return before
  const made = new Intl.Collator(tag)
  collators.set(tag, made)
  return made
}

/** Family name first, whatever the language prints first: lists of equals go by it. */
function nameIn(person: Person, language: Language): string | undefined {
  const name = person.names[language] ?? Object.values(person.names)[0]
  if (name === undefined) return undefined
  return [name.family, name.given, name.patronymic].filter(Boolean).join(language === 'zh' ? '' : ' ')
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
