import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/base/language'
import { eventFiles } from '../../../../shared/export/calendar/event-file'
import { changesCalendar, issueCalendar } from '../../../../shared/export/calendar/issue-calendar'
import type { ChainIssue } from '../../../../shared/export/calendar/issue-chain'
import type { Visit } from '../../../../shared/model/visit'
import type { Reader } from '../../../../shared/rules/reader'
import { anOffice } from '../../../builders/visit'
import { cancel, chainOfIssues, changed, edit, firstVersion } from './chain-of-issues'
import { readCalendar } from './read-calendar'

const chain = chainOfIssues()
const office = anOffice()

function person(visit: Visit, id: string) {
  return visit.people[id as keyof Visit['people']] ?? expect.fail(`nobody is ${id}`)
}

/** `title SEQUENCE status` of each event of a reader after so many issues. */
function events(issues: readonly ChainIssue[], reader: Reader, language: Language = 'en'): readonly string[] {
  const text = issueCalendar({ issues, office, language, reader })?.text ?? ''
  if (text === '') return []
  const sequences = new Map([...text.matchAll(/UID:(\S+)\r\nSEQUENCE:(\d+)/g)].map(([, uid, sequence]) => [uid, sequence]))
  return readCalendar(text).map((event) => `${event.summary} ${sequences.get(event.uid)} ${event.status}`)
}

const boris = { kind: 'person', person: person(firstVersion(), 'boris') } as const
const anna = { kind: 'person', person: person(firstVersion(), 'anna') } as const

describe('an event through the chain of issues', () => {
  it('is 0 at birth, counts moves, cancellations and returns, and nothing else', () => {
    const states = chain.map((_, index) => events(chain.slice(0, index + 1), boris))
    const history = (title: RegExp) => states.map((state) => state.find((line) => title.test(line))?.replace(/^.*?(?=\d)/, ''))
    expect(history(/talks/)).toEqual([
      '0 CONFIRMED',
      '1 CONFIRMED',
      '1 CONFIRMED',
      '1 CONFIRMED',
      '2 CONFIRMED',
      '3 CONFIRMED',
      '4 CANCELLED',
      '5 CONFIRMED'
    ])
    expect(history(/dinner/)).toEqual([
      '0 CONFIRMED',
      '0 CONFIRMED',
      '1 CANCELLED',
      '2 CONFIRMED',
      '3 CONFIRMED',
      '4 CONFIRMED',
      '4 CONFIRMED',
      '4 CONFIRMED'
    ])
  })

  it('stays cancelled for a person who moved to another group, who gets that group’s events', () => {
    expect(events(chain.slice(0, 4), anna)).toEqual([
      'stay 0 CONFIRMED',
      'CANCELLED: talks 2 CANCELLED',
      'dinner 2 CONFIRMED',
      'Interview with the press 0 CONFIRMED',
      'tour 2 CONFIRMED'
    ])
  })

  it('is cancelled for guests when it turns internal, and says nothing that is internal', () => {
    const guests = events(chain.slice(0, 5), { kind: 'guests' })
    expect(guests).toContain('CANCELLED: Interview with the press 1 CANCELLED')
    expect(guests.join()).not.toContain('check')
  })

  it('is cancelled for somebody who is no longer in the visit at all', () => {
    const gleb = { kind: 'person', person: person(firstVersion(), 'gleb') } as const
    expect(events(chain.slice(0, 7), gleb).every((line) => line.endsWith('CANCELLED'))).toBe(true)
    expect(events(chain.slice(0, 7), gleb)).toHaveLength(4)
  })

  it('says draft nowhere, and issue and check code once', () => {
    const { text = '' } = issueCalendar({ issues: chain.slice(0, 3), office, language: 'en', reader: boris }) ?? {}
    expect(text.replaceAll('\r\n ', '')).toMatch(/X-ATTACHE-CHECK:[0-9A-Z]{4}-[0-9A-Z]{4}\r\nX-ATTACHE-ISSUE:3\r\n/)
    expect(text).not.toMatch(/draft/i)
  })
})

describe('a calendar of changes only', () => {
  const changes = (to: number, since: number, reader: Reader) => {
    const built = changesCalendar({ issues: chain.slice(0, to), office, language: 'en', reader, since })
    return built === undefined ? [] : readCalendar(built.text).map((event) => event.summary)
  }

  it('holds what differs from the issue that the reader has, and nothing else', () => {
    expect(changes(2, 1, boris)).toEqual(['talks', 'CANCELLED: tour'])
    expect(changes(3, 2, boris)).toEqual(['talks', 'CANCELLED: dinner', 'tour'])
    expect(changes(4, 3, boris)).toEqual(['dinner'])
  })

  it('skips what was changed and changed back in between', () => {
    expect(changes(8, 1, boris)).toEqual([])
    expect(changes(6, 2, boris)).toEqual([])
  })

  it('is not made where nothing differs', () => {
    expect(changesCalendar({ issues: chain.slice(0, 4), office, language: 'en', reader: boris, since: 4 })).toBeUndefined()
  })

  it('leaves out what came and went between two issues', () => {
    const extra = changed(firstVersion(), [cancel('talks'), edit('tour', { title: { en: 'walk' } })])
    const back = [
      ...chain.slice(0, 1),
      { number: 2, at: '2024-02-11T08:00:00Z', visit: extra },
      { number: 3, at: '2024-02-12T08:00:00Z', visit: firstVersion() }
    ]
    expect(changesCalendar({ issues: back, office, language: 'en', reader: boris, since: 1 })).toBeUndefined()
  })
})

describe('a file of one event', () => {
  const wish = { issues: chain.slice(0, 4), office, language: 'en', person: anna.person } as const

  it('asks or cancels, and names exactly its addressee', () => {
    const files = eventFiles({ ...wish, items: new Set(['talks', 'tour'] as never[]) })
    expect(files.map(({ item, method }) => [item, method])).toEqual([
      ['talks', 'CANCEL'],
      ['tour', 'REQUEST']
    ])
    for (const { text, method } of files) {
      const lines = text.replaceAll('\r\n ', '').split('\r\n')
      expect(lines).toContain(`METHOD:${method}`)
      expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([
        'ATTENDEE;CN="anna";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:anna@attendee.invalid'
      ])
    }
  })

  it('has the UID that the event has in the whole calendar', () => {
    const [file] = eventFiles({ ...wish, items: new Set(['tour'] as never[]) })
    const whole = readCalendar(issueCalendar({ ...wish, reader: anna })?.text ?? '').find(({ summary }) => summary === 'tour')
    expect(readCalendar(file?.text ?? '')[0]?.uid).toBe(whole?.uid)
  })
})

describe('an alarm', () => {
  it('rings by the kind of item, once, and never for what is cancelled or lasts for days', () => {
    const alarmed = anOffice({ alarms: { meeting: 30, culture: 15, lodging: 60 } })
    const { text = '' } = issueCalendar({ issues: chain.slice(0, 2), office: alarmed, language: 'en', reader: boris }) ?? {}
    expect(text.match(/TRIGGER:\S+/g)).toEqual(['TRIGGER:-PT30M'])
  })

  it('is off unless the office sets one', () => {
    expect(issueCalendar({ issues: chain, office, language: 'en', reader: boris })?.text).not.toContain('VALARM')
  })
})
