import { describe, expect, it } from 'vitest'
import { remedies } from '../../../shared/advice/remedies'
import { suppliesFor } from '../../../shared/advice/supplies-for'
import type { WallDate } from '../../../shared/base/wall-time'
import { apply } from '../../../shared/commands/apply'
import { defaultOffice } from '../../../shared/model/default-office'
import { defaultSeverities } from '../../../shared/model/rule-settings'
import type { Gift, Room, SeatingPlan, Visit } from '../../../shared/model/visit'
import { findingKey } from '../../../shared/rules/finding'
import { findings } from '../../../shared/rules/findings'
import { aCar, aGroup, anItem, aPerson, aPlace, aRecord, aRide, aSide, at, aVisit } from '../../builders/visit'

type Given = NonNullable<Parameters<typeof aVisit>[0]>

const judgement = { office: defaultOffice, today: '2024-03-05' as WallDate }
const answered = { diet: { answered: true } }

/** A visit in order, to which each case adds one fault. */
function visitWith(given: Given): Visit {
  return aVisit({
    sides: [
      aSide('guests', { rankTable: 'city-government' }),
      aSide('hosts', { role: 'host', rankTable: 'city-government', zone: 'Asia/Shanghai' })
    ],
    people: [aPerson('head', { order: 'a0', ...answered }), aPerson('adviser', { order: 'a1', ...answered }), host('host-head')],
    groups: [aGroup('main', { members: ['head'] })],
    places: [aPlace('hall'), aPlace('hotel', { order: 'a1' })],
    ...given
  })
}

function host(id: string, given: Parameters<typeof aPerson>[1] = {}) {
  return aPerson(id, { side: 'hosts', order: 'b0', ...given })
}

const ride = (id: string, start: string, transfer: object = {}) =>
  aRide(id, { time: at(start, { minutes: 30 }), participants: [{ person: 'head', role: 'member' }] }, transfer)

const withMain = { groups: ['main'] }
const byName = (person: string, role: 'member' | 'responsible' = 'member') => ({ participants: [{ person, role }] })
const complete = (['text', 'folder', 'flag', 'pen'] as const).map((kind) => ({ kind, what: { en: kind }, ready: true }))

const faults: Readonly<Record<string, readonly [fault: Given, keys: readonly string[]]>> = {
  'person-in-two-places': [{ items: [anItem('one', withMain), anItem('two', byName('head'))] }, ['person-in-two-places/one/two']],
  'place-used-twice': [
    { items: [anItem('one', { place: 'hall', ...withMain }), anItem('two', { place: 'hall', ...byName('adviser') })] },
    ['place-used-twice/hall/one/two']
  ],
  'outside-dates': [{ items: [anItem('late', { time: at('2024-03-09T10:00') })] }, ['outside-dates/late']],
  'after-midnight': [
    { items: [anItem('night', { time: at('2024-03-06T23:30') }), anItem('small', { time: at('2024-03-07T02:00') })] },
    ['after-midnight/night', 'after-midnight/small']
  ],
  'not-enough-time': [
    {
      items: [
        anItem('one', { place: 'hotel', ...withMain }),
        anItem('two', { place: 'hall', time: at('2024-03-06T10:10'), ...withMain })
      ]
    },
    ['not-enough-time/one/two']
  ],
  'transfer-missing': [
    {
      items: [
        anItem('one', { place: 'hotel', ...withMain }),
        anItem('two', { place: 'hall', time: at('2024-03-06T11:00'), ...withMain })
      ]
    },
    ['transfer-missing/one/two']
  ],
  'transfer-too-short': [{ items: [ride('way', '2024-03-06T08:00', { drive: 40 })] }, ['transfer-too-short/way']],
  'car-over-capacity': [
    {
      vehicles: [aCar('small', { seats: 1 }), aCar('other')],
      groups: [aGroup('main', { members: ['head', 'adviser'] })],
      items: [
        {
          ...ride('way', '2024-03-06T08:00', {
            vehicles: ['small'],
            seats: [
              { vehicle: 'small', seat: 1, person: 'head' },
              { vehicle: 'small', seat: 1, person: 'adviser' }
            ]
          }),
          groups: ['main'] as never
        }
      ]
    },
    ['car-over-capacity/small/way']
  ],
  'vehicle-used-twice': [
    {
      vehicles: [aCar('car'), aCar('other')],
      items: [
        ride('one', '2024-03-06T08:00', { vehicles: ['car'] }),
        {
          ...ride('two', '2024-03-06T08:10', { vehicles: ['car'] }),
          participants: [{ person: 'adviser', role: 'member' }] as never
        }
      ]
    },
    ['vehicle-used-twice/car/one/two']
  ],
  'driver-used-twice': [
    {
      people: [aPerson('head'), aPerson('adviser', { order: 'a1' }), host('driver')],
      vehicles: [
        aCar('car', { driver: { person: 'driver', languages: [] } }),
        aCar('other', { driver: { person: 'driver', languages: [] } })
      ],
      items: [
        ride('one', '2024-03-06T08:00', { vehicles: ['car'] }),
        {
          ...ride('two', '2024-03-06T08:10', { vehicles: ['other'] }),
          participants: [{ person: 'adviser', role: 'member' }] as never
        }
      ]
    },
    ['driver-used-twice/driver/one/two']
  ],
  'without-car-seat': [
    {
      groups: [aGroup('main', { members: ['head', 'adviser'] })],
      vehicles: [aCar('car')],
      items: [
        {
          ...ride('way', '2024-03-06T08:00', { vehicles: ['car'], seats: [{ vehicle: 'car', seat: 1, person: 'head' }] }),
          groups: ['main'] as never
        }
      ]
    },
    ['without-car-seat/way']
  ],
  'without-seat': [
    {
      groups: [aGroup('main', { members: ['head', 'adviser'] })],
      seatingPlans: [
        aRecord<SeatingPlan>('plan', {
          title: { en: 'Dinner' },
          profile: 'foreign-affairs-dinner',
          viewpoint: 'door',
          tables: [{ id: 'table', form: 'round', seats: 2 }],
          seats: [{ table: 'table', position: 1, person: 'head' }],
          constraints: []
        })
      ],
      items: [anItem('dinner', { kind: 'meal', seatingPlans: ['plan'], ...withMain })]
    },
    ['without-seat/plan']
  ],
  'nights-differ': [
    {
      rooms: [aRecord<Room>('room', { place: 'hotel', occupants: ['head'], from: '2024-03-06', until: '2024-03-08' })],
      items: [
        anItem('flight', {
          kind: 'flight',
          time: {
            kind: 'leg',
            start: '2024-03-04T23:55',
            startZone: 'Europe/Moscow',
            end: '2024-03-05T13:40',
            endZone: 'Asia/Shanghai'
          },
          ...withMain
        })
      ]
    },
    ['nights-differ/flight/arrival/2024-03-06']
  ],
  'no-interpreter': [
    {
      people: [aPerson('head'), host('linguist', { languages: ['ru', 'zh'] })],
      items: [anItem('talk', { interpretation: ['ru', 'zh'], ...withMain })]
    },
    ['no-interpreter/ru-zh/talk']
  ],
  'counterpart-below': [
    {
      people: [
        aPerson('head', { rank: 'minister', counterpart: 'low', ...answered }),
        host('low', { rank: 'head-of-division', counterpart: 'head' }),
        host('equal', { rank: 'deputy-mayor', order: 'b1' })
      ]
    },
    ['counterpart-below/head/low']
  ],
  'head-counts-differ': [
    {
      people: [
        ...['head', 'second', 'third'].map((id, index) => aPerson(id, { order: `a${index}` })),
        host('host-head', { rank: 'deputy-mayor' }),
        host('host-second', { rank: 'officer', order: 'b1' })
      ],
      groups: [aGroup('main', { members: ['head', 'second', 'third'] })],
      items: [anItem('talks', { kind: 'talks', ...withMain, participants: [{ person: 'host-head', role: 'counterpart' }] })]
    },
    ['head-counts-differ/talks']
  ],
  'signing-incomplete': [
    { items: [anItem('signing', { kind: 'signing', requisites: complete.slice(0, 2), ...withMain })] },
    ['signing-incomplete/signing']
  ],
  'gift-missing': [
    {
      gifts: [aRecord<Gift>('vase', { title: { en: 'Vase' }, from: 'guests', to: { side: 'hosts' }, state: 'to-choose' })],
      items: [anItem('visit', { gifts: ['vase'], ...withMain })]
    },
    ['gift-missing/vase/visit']
  ],
  'diet-unanswered': [
    {
      people: [aPerson('head', { diet: { asked: '2024-02-01', answered: false } })],
      items: [
        anItem('dinner', { kind: 'meal', ...withMain }),
        anItem('lunch', { kind: 'meal', time: at('2024-03-07T12:00'), ...withMain })
      ]
    },
    ['diet-unanswered']
  ],
  'spouse-without-programme': [
    { people: [aPerson('head', answered), aPerson('wife', { spouseOf: 'head', order: 'a1' })], items: [anItem('one', withMain)] },
    ['spouse-without-programme/wife']
  ],
  unconfirmed: [{ items: [anItem('open', { status: 'tentative', ...withMain })] }, ['unconfirmed/open']],
  'day-without-meal': [
    { items: [anItem('early', withMain), anItem('late', { time: at('2024-03-06T16:00'), ...withMain })] },
    ['day-without-meal/main/2024-03-06']
  ],
  'day-without-pause': [
    {
      items: [
        anItem('one', { time: at('2024-03-06T09:00', { minutes: 190 }), ...withMain }),
        anItem('two', { time: at('2024-03-06T12:15', { minutes: 190 }), ...withMain }),
        anItem('dinner', { kind: 'meal', time: at('2024-03-06T19:00'), ...withMain })
      ]
    },
    ['day-without-pause/main/2024-03-06']
  ],
  'no-telephone': [
    {
      people: [aPerson('head', answered), host('duty', { telephone: '+86 100 0000 0001' }), host('officer', { order: 'b1' })],
      dutyOfficer: 'duty',
      items: [anItem('one', byName('officer', 'responsible'))]
    },
    ['no-telephone/officer']
  ]
}

it('every rule that an office can switch has a fault planted here', () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(defaultSeverities).sort())
})

it('a visit in order has no finding', () => {
  expect(findings(visitWith({ items: [anItem('one', withMain)] }), judgement)).toEqual([])
})

describe.each(Object.entries(faults))('%s', (rule, [fault, keys]) => {
  const visit = visitWith(fault)

  it('is found, and nothing else', () => {
    expect(findings(visit, judgement).map(findingKey)).toEqual(keys)
  })

  it('has a remedy of one click after which it is gone', () => {
    const [finding] = findings(visit, judgement)
    if (finding === undefined) throw new Error('nothing was found')
    const [remedy] = remedies(finding, visit, defaultOffice, suppliesFor('new-item'))
    if (remedy === undefined) throw new Error('no remedy')
    const mended = apply(visit, remedy.command)
    if (!mended.ok) throw new Error(JSON.stringify(mended.refusal))
    expect(findings(mended.value.visit, judgement).map(findingKey)).not.toContain(findingKey(finding))
  })

  it('is not reported where the office switched the rule off', () => {
    const office = { ...defaultOffice, severities: { [rule]: 'off' as const } }
    expect(findings(visit, { ...judgement, office })).toEqual([])
  })
})
