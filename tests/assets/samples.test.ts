import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../shared/base/language'
import { wallToInstant } from '../../shared/base/zone'
import { collections, type Item, type Visit } from '../../shared/model/visit'
import { findings } from '../../shared/rules/findings'
import { decodeExchange } from '../../shared/storage/exchange'

const folder = new URL('../../assets/samples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.visit.json'))
const sections = sectionsOf(readFileSync(new URL('../../docs/samples.md', import.meta.url), 'utf8'))

it('ships the Moscow visit', () => {
  expect(names).toContain('moscow-shenzhen-2024.visit.json')
})

describe.each(names)('%s', (name) => {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const visit = visitOf(raw)
  const own = sections.filter(({ visitId }) => visitId === visit.id)
  const listed = new Set(own.flatMap(({ ids }) => ids))

  it('is named after its visit', () => {
    expect(name).toBe(`${visit.id}.visit.json`)
  })

  it('says every text in all four languages', () => {
    expect([...incompleteTexts(visit, 'visit')]).toEqual([])
  })

  it('names every named person in all four languages and every other by function', () => {
    const people = Object.values(visit.people)
    const incomplete = people.filter((person) => {
      const spelled = languages.filter((language) => person.names[language] !== undefined)
      return spelled.length === 0 ? person.function === undefined : spelled.length < languages.length
    })
    expect(incomplete.map((person) => person.id)).toEqual([])
  })

  it('names only people whom its documents name', () => {
    const named = Object.values(visit.people).filter((person) => Object.keys(person.names).length > 0)
    expect(named.filter((person) => !listed.has(`people/${person.id}`)).map((person) => person.id)).toEqual([])
  })

  it('raises no finding', () => {
    expect(findings(visit)).toEqual([])
  })

  it('keeps the short title of every item within a narrow row', () => {
    const long = Object.values(visit.items).filter(
      ({ shortTitle }) =>
        shortTitle === undefined || Object.values(shortTitle).some((text) => text !== undefined && text.length > 16)
    )
    expect(long.map((item) => item.id)).toEqual([])
  })

  it('gives every transfer the minutes that its parts need', () => {
    const tight = Object.values(visit.items).filter(({ transfer, time }) => {
      if (transfer === undefined) return false
      const needed = transfer.walk + transfer.boarding + transfer.drive + transfer.gate
      return !('minutes' in time) || needed > time.minutes
    })
    expect(tight.map((item) => item.id)).toEqual([])
  })

  it('seats nobody twice in the cars of one transfer, and nobody beyond their seats', () => {
    expect(Object.values(visit.items).flatMap((item) => seatProblems(visit, item))).toEqual([])
  })

  it('holds every record that docs/samples.md names for it', () => {
    expect(own.filter(({ ids }) => ids.length === 0).map(({ heading }) => heading)).toEqual([])
    expect([...listed].filter((id) => !hasRecord(visit, id))).toEqual([])
  })
})

describe('the Moscow visit', () => {
  const visit = visitOf(JSON.parse(readFileSync(new URL('moscow-shenzhen-2024.visit.json', folder), 'utf8')))
  const on = (side: string) => Object.values(visit.people).filter((person) => person.side === side)

  it('has twelve guests, each in one of three groups, and ten hosts', () => {
    expect([on('moscow').length, on('shenzhen').length]).toEqual([12, 10])
    const members = Object.values(visit.groups).map((group) => group.members)
    expect(members.length).toBe(3)
    expect(members.flat().sort()).toEqual(
      on('moscow')
        .map((person) => person.id)
        .sort()
    )
  })

  it('names the two signatories as the documents spell them, and nobody else', () => {
    const spelled = Object.values(visit.people).filter((person) => Object.keys(person.names).length > 0)
    expect(Object.fromEntries(spelled.map((person) => [person.id, person.names]))).toEqual({
      'sergey-cheremin': {
        en: { family: 'Cheremin', given: 'Sergey', also: ['Cheryomin'] },
        ru: { family: 'Черёмин', given: 'Сергей' },
        zh: { family: '切廖明' },
        fr: { family: 'Cheremin', given: 'Sergey' }
      },
      'wang-shourui': {
        en: { family: 'Wang', given: 'Shourui' },
        ru: { family: 'Ван', given: 'Шоужуй' },
        zh: { family: '王', given: '守睿' },
        fr: { family: 'Wang', given: 'Shourui' }
      }
    })
  })

  it('is listed document by document', () => {
    const own = sections.filter(({ visitId }) => visitId === visit.id)
    expect(own.map(({ heading }) => heading.slice(0, 12))).toEqual(['Document 000', 'Document 001', 'Document 003'])
  })

  it('visits BYD on 7 March from 09:30 to 11:30', () => {
    const byd = Object.values(visit.items).find((item) => item.id === 'byd-visit')
    expect(byd?.time).toEqual({
      kind: 'fixed',
      start: '2024-03-07T09:30',
      zone: 'Asia/Shanghai',
      minutes: 120,
      precision: 'exact'
    })
  })

  it('flies overnight from Moscow for 8 h 45 min and back for 9 h 45 min', () => {
    expect(['flight-to-shenzhen', 'flight-to-moscow'].map((id) => minutesOfLeg(visit, id))).toEqual([525, 585])
  })
})

function visitOf(raw: unknown): Visit {
  const decoded = decodeExchange(raw)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value.visit
}

/** Paths of texts that lack a language. A text is an object whose keys are languages and whose values are strings. */
function* incompleteTexts(value: unknown, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  const isText = entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === 'string')
  if (isText && entries.length < languages.length) yield path
  for (const [key, inner] of entries) yield* incompleteTexts(inner, `${path}.${key}`)
}

function isLanguage(key: string): key is Language {
  return (languages as readonly string[]).includes(key)
}

function seatProblems(visit: Visit, item: Item): readonly string[] {
  const seats = item.transfer?.seats ?? []
  const people = seats.map((seat) => seat.person)
  const taken = seats.flatMap((seat) => (seat.seat === undefined ? [] : [`${seat.vehicle} ${seat.seat}`]))
  const twice = [...people, ...taken].filter((entry, index, all) => all.indexOf(entry) !== index)
  const beyond = seats.filter((seat) => (seat.seat ?? 1) > (visit.vehicles[seat.vehicle]?.seats ?? 0))
  return [...twice, ...beyond.map((seat) => `${seat.vehicle} ${seat.seat}`)].map((problem) => `${item.id}: ${problem}`)
}

function minutesOfLeg(visit: Visit, id: string): number | undefined {
  const time = Object.values(visit.items).find((item) => item.id === id)?.time
  if (time?.kind !== 'leg') return undefined
  const [start, end] = [wallToInstant(time.start, time.startZone), wallToInstant(time.end, time.endZone)]
  return start.ok && end.ok ? (end.value - start.value) / 60_000 : undefined
}

function hasRecord(visit: Visit, path: string): boolean {
  const [collection, id = ''] = path.split('/')
  const known = collections.find((name) => name === collection)
  return known !== undefined && Object.hasOwn(visit[known], id)
}

/** Sections `## Document 000 (...): visit-id` with the record ids `collection/id` that stand in them in backticks. */
function sectionsOf(
  text: string
): readonly { readonly heading: string; readonly visitId: string; readonly ids: readonly string[] }[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = ''] = section.split('\n')
      const ids = [...section.matchAll(/`([a-zA-Z]+\/[a-z0-9-]+)`/g)].map((match) => match[1] ?? '')
      return { heading, visitId: heading.split(': ').at(-1)?.trim() ?? '', ids }
    })
}
