import { describe, expect, it } from 'vitest'
import { personCalendar, visitCalendar } from '../../../../shared/export/calendar/build-calendar'
import { eventUid } from '../../../../shared/export/calendar/event-uid'
import type { Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, anOffice, aPerson, aPlace, aSide, at, aVisit } from '../../../builders/visit'
import { type ReadEvent, readCalendar } from './read-calendar'
import { smallVisit } from './small-visit'

const wish = { office: anOffice(), at: '2024-02-20T08:00:00Z', language: 'en' } as const

function ofVisit(visit: Visit, audience: 'guests' | 'organisers' = 'guests'): readonly ReadEvent[] {
  const built = visitCalendar({ ...wish, visit, audience })
  return built === undefined ? [] : readCalendar(built.text)
}

function titles(visit: Visit, id: string): readonly string[] {
  const person = Object.values(visit.people).find((each) => each.id === id)
  if (person === undefined) throw new Error(`nobody is ${id}`)
  const built = personCalendar({ ...wish, visit, person })
  return built === undefined ? [] : readCalendar(built.text).map((event) => event.summary)
}

describe('what a calendar holds', () => {
  const visit = smallVisit()

  it('gives guests what is for guests, by start, without the pool', () => {
    expect(ofVisit(visit).map((event) => event.summary)).toEqual([
      'Hotel',
      'Flight Moscow – Shenzhen',
      'Transfer to the hotel (approximate time)',
      'Talks on transport',
      'CANCELLED: Dinner',
      'Courtesy call'
    ])
  })

  it('gives organisers everything that has a time', () => {
    expect(ofVisit(visit, 'organisers').map((event) => event.summary)).toEqual([
      'Hotel',
      'Flight Moscow – Shenzhen',
      'Transfer to the hotel (approximate time)',
      'Check of the hall',
      'Talks on transport',
      'CANCELLED: Dinner',
      'Courtesy call',
      'Interview (time to be confirmed)'
    ])
  })

  it('leaves out the talks from the calendar of somebody who is elsewhere', () => {
    expect(titles(visit, 'sokolova')).toContain('Talks on transport')
    expect(titles(visit, 'absent')).not.toContain('Talks on transport')
  })

  it('shows an item for named persons to them and to nobody else', () => {
    expect(titles(visit, 'reporter')).toContain('Interview (time to be confirmed)')
    expect(titles(visit, 'sokolova')).not.toContain('Interview (time to be confirmed)')
    expect(titles(visit, 'lin')).not.toContain('Interview (time to be confirmed)')
  })

  it('shows an internal item to host staff named in it, never to a guest', () => {
    const inner = aVisit({
      people: [aPerson('guest'), aPerson('staff', { side: 'hosts' }), aPerson('other', { side: 'hosts' })],
      groups: [aGroup('main', { members: ['guest'] }), aGroup('team', { side: 'hosts', members: ['staff', 'other'] })],
      items: [
        anItem('check', {
          audience: { kind: 'organisers' },
          groups: ['main', 'team'],
          participants: [
            { person: 'staff', role: 'responsible' },
            { person: 'guest', role: 'member' }
          ]
        })
      ]
    })
    expect([titles(inner, 'staff'), titles(inner, 'other'), titles(inner, 'guest')]).toEqual([['check'], [], []])
  })

  it('makes no file where there is nothing to put into it', () => {
    const empty = aVisit({ people: [aPerson('guest')], items: [anItem('later', { time: { kind: 'unplaced', minutes: 30 } })] })
    expect(visitCalendar({ ...wish, visit: empty, audience: 'organisers' })).toBeUndefined()
    expect(titles(empty, 'guest')).toEqual([])
  })
})

describe('the hours of an event', () => {
  it('lets a flight leave by one clock and land by the other', () => {
    const { text } = visitCalendar({ ...wish, visit: smallVisit(), audience: 'guests' }) ?? { text: '' }
    expect(text).toContain('DTSTART;TZID=Europe/Moscow:20240305T235500\r\nDTEND;TZID=Asia/Shanghai:20240306T134000\r\n')
    expect(ofVisit(smallVisit())[1]).toMatchObject({ start: '2024-03-05T20:55:00.000Z', end: '2024-03-06T05:40:00.000Z' })
  })

  it('lands in San Francisco by the clock before it left Singapore, and after it as an instant', () => {
    const visit = aVisit({
      items: [
        anItem('sq32', {
          kind: 'flight',
          time: {
            kind: 'leg',
            start: '2024-03-05T09:20',
            startZone: 'Asia/Singapore',
            end: '2024-03-05T08:40',
            endZone: 'America/Los_Angeles'
          }
        })
      ]
    })
    const [event] = ofVisit(visit)
    expect(event).toMatchObject({ start: '2024-03-05T01:20:00.000Z', end: '2024-03-05T16:40:00.000Z' })
    expect(event?.description).toContain('Travel time: 15 h 20 min')
  })

  it('keeps an item past midnight one event', () => {
    const visit = aVisit({ items: [anItem('late', { time: at('2024-03-06T23:30', { minutes: 60 }) })] })
    expect(ofVisit(visit)).toMatchObject([{ start: '2024-03-06T15:30:00.000Z', end: '2024-03-06T16:30:00.000Z' }])
  })

  it('writes both passages of a doubled hour in UTC, an hour apart', () => {
    const zone = 'Europe/Paris'
    const visit = aVisit({
      items: [
        anItem('first', { time: at('2024-10-27T02:30', { zone, occurrence: 'first', minutes: 20 }) }),
        anItem('second', { time: at('2024-10-27T02:30', { zone, occurrence: 'second', minutes: 20 }) })
      ]
    })
    const { text } = visitCalendar({ ...wish, visit, audience: 'guests' }) ?? { text: '' }
    expect(text).toContain('DTSTART:20241027T003000Z')
    expect(text).toContain('DTSTART:20241027T013000Z')
    expect(text).not.toContain('VTIMEZONE')
  })

  it('writes in UTC where the block of the zone would misstate the hour', () => {
    // Mexico City gave up summer time in 2022; the block knows only the rule of today.
    const summer = aVisit({ items: [anItem('old', { time: at('2021-07-01T09:00', { zone: 'America/Mexico_City' }) })] })
    expect(ofVisit(summer)).toMatchObject([{ start: '2021-07-01T14:00:00.000Z', end: '2021-07-01T15:00:00.000Z' }])
    expect(visitCalendar({ ...wish, visit: summer, audience: 'guests' })?.text).toContain('DTSTART:20210701T140000Z')
  })

  it('makes lodging whole days with the last one included, and a hidden hour the whole day', () => {
    const [stay] = ofVisit(smallVisit())
    const call = ofVisit(smallVisit()).find((event) => event.summary === 'Courtesy call')
    expect([stay?.start, stay?.end]).toEqual(['2024-03-06', '2024-03-09'])
    expect([call?.start, call?.end]).toEqual(['2024-03-08', '2024-03-09'])
    expect(call?.description).not.toContain('10:00')
  })
})

describe('the names of events', () => {
  const visit = aVisit({
    people: [aPerson('guests')],
    items: [anItem('talks', { participants: [{ person: 'guests', role: 'head' }] })]
  })
  const [item] = Object.values(visit.items)
  const [person] = Object.values(visit.people)
  if (item === undefined || person === undefined) throw new Error('the visit is empty')

  it('differ between guests, organisers and each person, whatever a person is called', () => {
    const uids = [
      eventUid(visit.id, item.id, { kind: 'guests' }),
      eventUid(visit.id, item.id, { kind: 'organisers' }),
      eventUid(visit.id, item.id, { kind: 'person', person })
    ]
    expect(new Set(uids).size).toBe(3)
    for (const uid of uids) expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('never change: what was handed out once is found again', () => {
    expect(eventUid(visit.id, item.id, { kind: 'guests' })).toBe('f39ea6e7-ae97-54bf-8b7c-2c11ac34097b')
  })
})

describe('a draft', () => {
  it.each([
    ['en', 'DRAFT · Delegation in Shenzhen'],
    ['ru', 'ПРОЕКТ · Делегация в Шэньчжэне'],
    ['zh', '草案 · 代表团访问深圳'],
    ['fr', 'PROJET · Délégation à Shenzhen']
  ] as const)('says so in %s in the name of the calendar, and nothing in it is confirmed', (language, name) => {
    const { text } = visitCalendar({ ...wish, visit: smallVisit(), language, audience: 'guests' }) ?? { text: '' }
    expect(text).toContain(`\r\nNAME:${name}\r\nX-WR-CALNAME:${name}\r\n`)
    expect(readCalendar(text).map((event) => event.status)).toEqual([
      'TENTATIVE',
      'TENTATIVE',
      'TENTATIVE',
      'TENTATIVE',
      'CANCELLED',
      'TENTATIVE'
    ])
  })
})

describe('the place of an event', () => {
  it('is a place at zero degrees too, with six decimals', () => {
    const visit = aVisit({
      places: [aPlace('null-island', { position: { latitude: 0, longitude: -0.0000001 } })],
      items: [anItem('stop', { place: 'null-island' })]
    })
    expect(visitCalendar({ ...wish, visit, audience: 'guests' })?.text).toContain('\r\nGEO:0.000000;0.000000\r\n')
    expect(ofVisit(visit)).toMatchObject([{ geo: [0, 0] }])
  })

  it('is said to the driver in the script of the street', () => {
    const visit = aVisit({
      sides: [aSide('guests'), aSide('hosts', { role: 'host', languages: ['zh'] })],
      places: [aPlace('byd', { name: { en: 'BYD', zh: '比亚迪' }, address: { en: '3009 BYD Road', zh: '比亚迪路3009号' } })],
      items: [anItem('stop', { place: 'byd' })]
    })
    expect(ofVisit(visit)).toMatchObject([
      { location: 'BYD, 3009 BYD Road', description: expect.stringContaining('For the driver: 比亚迪路3009号 · 比亚迪') }
    ])
  })
})

it('names no attendee and one neutral organiser', () => {
  const { text } = visitCalendar({ ...wish, visit: smallVisit(), audience: 'organisers' }) ?? { text: '' }
  expect(text).not.toContain('ATTENDEE')
  expect(new Set(text.match(/^ORGANIZER.*$/gm))).toEqual(
    new Set(['ORGANIZER;CN="Protocol Office":mailto:protocol@office.example'])
  )
})

describe('the words of an event', () => {
  it('are the short title where the whole one is wider than a list, and the whole one then leads the description', () => {
    const title = { en: 'Signing of the Memorandum on Friendly Exchange and Cooperation', zh: '友好交流合作备忘录签字仪式' }
    const visit = aVisit({ items: [anItem('signing', { title, shortTitle: { en: 'Signing', zh: '签署' } })] })
    expect(ofVisit(visit)).toMatchObject([
      { summary: 'Signing', description: expect.stringMatching(/^Signing of the Memorandum/) }
    ])
    const chinese = visitCalendar({ ...wish, visit, language: 'zh', audience: 'guests' })
    expect(readCalendar(chinese?.text ?? '')).toMatchObject([{ summary: '友好交流合作备忘录签字仪式' }])
  })

  it('send the driver of a transfer to its end', () => {
    const [transfer] = ofVisit(smallVisit()).filter((event) => event.summary.startsWith('Transfer'))
    expect(transfer).toMatchObject({
      location: 'Shenzhen Bao’an Airport',
      description: expect.stringContaining('For the driver: 深圳市福田区福中三路1号 · 花园酒店')
    })
  })

  it('show a person the own car and the own room, and nobody else', () => {
    const visit = smallVisit()
    const sokolova = Object.values(visit.people).find((person) => person.id === 'sokolova')
    const own = sokolova === undefined ? undefined : personCalendar({ ...wish, visit, person: sokolova })
    const words = readCalendar(own?.text ?? '')
      .map((event) => event.description)
      .join('\n')
    expect(words).toContain('Vehicle: Coach 1, 粤B 00001')
    expect(words).toContain('Your room: 1203')
    const all = ofVisit(visit)
      .map((event) => event.description)
      .join('\n')
    expect(all).not.toMatch(/Coach 1|1203/)
  })

  it('introduce nobody as what that person is called already', () => {
    const [talks] = ofVisit(smallVisit()).filter((event) => event.summary.startsWith('Talks'))
    expect(talks?.description.split('\n')).toContain('Interpreter')
    expect(talks?.description).toContain('Responsible officer: Lin Tao, Protocol officer, tel. +86 100 0000 0001')
  })
})
