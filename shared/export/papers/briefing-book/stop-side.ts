import type { Item, Person } from '../../../model/visit'
import { placedTime } from '../../../rules/schedule'
import { sumOf } from '../../../rules/transfer-minutes'
import type { Content } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { clockText, durationText } from '../paper-times'
import { personInList } from '../person-in-list'
import { plain } from '../plain-words'
import type { ProgrammeDay } from '../programme-data'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import type { Stop } from './book-chapters'
import { bookStyles } from './book-styles'

/** The column beside a stop: only what is known has a heading. */
export function stopSide(frame: PaperFrame, stop: Stop, days: readonly ProgrammeDay[], width: number): readonly Node[] {
  const { composer, language } = frame
  const { p, read, say } = composer
  const styles = bookStyles(language)
  const { item } = stop.entry
  const path = `items.${item.id}`
  const lines = (content: Content | undefined): readonly Node[] => (content === undefined ? [] : [p(styles.side, content)])
  const cells: readonly (readonly [label: string, nodes: readonly Node[]])[] = [
    ['place', stop.entry.place.length === 0 ? [] : [p(styles.side, [...stop.entry.place])]],
    ['road', lines(roadTo(frame, stop, days))],
    ['address', addressOf(frame, item)],
    ['interpreter', interpretersOf(frame, item)],
    ['press', lines(read(item.press, `${path}.press`))],
    ['dress', lines(read(item.dress, `${path}.dress`))],
    ['documents', lines(documentsOf(frame, item))],
    ['gift', lines(giftsOf(frame, item))],
    ['responsible', responsibleOf(frame, item)]
  ]
  const filled = cells.filter(([, nodes]) => nodes.length > 0)
  return [
    ...filled.flatMap(([label, nodes], index): readonly Node[] => [
      ...(index === 0 ? [] : [rule(width, weights.hair, [0, mm(1.5), 0, 0])]),
      p(styles.label, say(`papers.book.stop.${label}`), { above: index === 0 ? 0 : mm(1.3), below: mm(0.3) }),
      ...nodes
    ]),
    ...(filled.length === 0 ? [] : [rule(width, weights.hair, [0, mm(1.5), 0, 0])])
  ]
}

/** Drive, slack and departure of the journey that leads here. */
function roadTo({ composer, visit, language }: PaperFrame, stop: Stop, days: readonly ProgrammeDay[]): Content | undefined {
  const { say } = composer
  const day = days.find((candidate) => candidate.date === stop.day.date)
  const before = day?.rows.flat().filter((entry) => entry.at < stop.entry.at && sharesGroup(entry.item, stop.entry.item))
  const journey = before?.at(-1)
  const { transfer } = journey?.item ?? {}
  if (journey === undefined || transfer === undefined || transfer.to !== stop.entry.item.place) return undefined
  const placed = placedTime(visit, journey.item.id)
  const start = stop.entry.at
  const needed = sumOf(transfer)
  const slack = placed === undefined ? 0 : Math.round((start - placed.start) / 60_000) - needed
  const parts = [say('papers.book.stop.drive', { time: durationText(transfer.drive, language) })]
  if (slack > 0) parts.push(say('papers.book.stop.slack', { time: durationText(slack, language) }))
  const leaves = say('papers.book.stop.leaves')
  const clock = { words: clockText(journey.time.start ?? '', language), as: { weight: 600 } } as const
  return [`${parts.join(say('papers.list.separator'))}${say('papers.list.clauses')}${leaves}`, clock]
}

function sharesGroup(first: Item, second: Item): boolean {
  return first.groups.length === 0 || second.groups.length === 0 || first.groups.some((group) => second.groups.includes(group))
}

/** The address as the signs on the street have it, for the driver; below it as the reader can read it. */
function addressOf({ composer, visit, language }: PaperFrame, item: Item): readonly Node[] {
  const styles = bookStyles(language)
  const place = item.place === undefined ? undefined : visit.places[item.place]
  if (place?.address === undefined) return []
  const local = place.localLanguage
  const sign = local === undefined ? undefined : place.address[local]
  const own = composer.read(place.address, `places.${place.id}.address`)
  if (sign === undefined || local === undefined) return own === undefined ? [] : [composer.p(styles.side, own)]
  const nodes: Node[] = [composer.p(styles.address, { text: sign, language: local })]
  if (local !== language && own !== undefined) nodes.push(composer.p(styles.side, own, { above: mm(0.6) }))
  if (place.telephone !== undefined) nodes.push(composer.p({ ...styles.side, weight: 600 }, place.telephone))
  return nodes
}

function interpretersOf({ visit, composer, language }: PaperFrame, item: Item): readonly Node[] {
  return peopleOf(visit, item, 'interpreter').map((person) =>
    composer.p(bookStyles(language).side, personInList(person, composer))
  )
}

function responsibleOf({ visit, composer, language }: PaperFrame, item: Item): readonly Node[] {
  const styles = bookStyles(language)
  return peopleOf(visit, item, 'responsible').flatMap((person, index): readonly Node[] => [
    composer.p(styles.side, personInList(person, composer), { above: index === 0 ? 0 : mm(1) }),
    ...(person.telephone === undefined ? [] : [composer.p({ ...styles.side, weight: 600 }, person.telephone)])
  ])
}

function peopleOf(visit: PaperFrame['visit'], item: Item, role: 'interpreter' | 'responsible'): readonly Person[] {
  return item.participants.flatMap((entry) => (entry.role === role ? (visit.people[entry.person] ?? []) : []))
}

function documentsOf({ visit, composer }: PaperFrame, item: Item): Content | undefined {
  const titles = (item.documents ?? []).flatMap(
    (id) => plain(composer.read(visit.documents[id]?.title, `documents.${id}.title`)) ?? []
  )
  return titles.length === 0 ? undefined : titles.join(composer.say('papers.list.clauses'))
}

function giftsOf({ visit, composer }: PaperFrame, item: Item): Content | undefined {
  const { say, read } = composer
  const gifts = (item.gifts ?? []).flatMap((id) => {
    const gift = visit.gifts[id]
    const title = plain(read(gift?.title, `gifts.${id}.title`))
    if (gift === undefined || title === undefined) return []
    const keeper = gift.keeper === undefined ? undefined : visit.people[gift.keeper]
    const name = keeper === undefined ? undefined : plain(personInList(keeper, composer))
    return [name === undefined ? title : say('papers.book.stop.keptBy', { gift: title, keeper: name })]
  })
  return gifts.length === 0 ? undefined : gifts.join(say('papers.list.clauses'))
}
