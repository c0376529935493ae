import { describe, expect, it } from 'vitest'
import { carriageSentence } from '../../../../shared/export/papers/carriage-sentence'
import { placedTime } from '../../../../shared/rules/schedule'
import { anItem, aPlace, aVisit } from '../../../builders/visit'

const cities = { harbin: 'Harbin', beijing: 'Beijing', daqing: 'Daqing' } as const

function directionOf(from: keyof typeof cities, to: keyof typeof cities) {
  const visit = aVisit({
    cities: [{ en: 'Harbin' }, { en: 'Daqing' }],
    languages: ['en'],
    places: Object.entries(cities).map(([id, en]) => aPlace(id, { city: { en } })),
    items: [
      anItem('train', {
        kind: 'train',
        time: {
          kind: 'leg',
          start: '2024-03-06T09:20',
          startZone: 'Asia/Shanghai',
          end: '2024-03-06T14:22',
          endZone: 'Asia/Shanghai'
        },
        carriage: { number: 'ZZ 904', from, to }
      })
    ]
  })
  const item = visit.items['train' as never]
  const placed = placedTime(visit, 'train' as never)
  if (item === undefined || placed === undefined) throw new Error('no train')
  const composer = { language: 'en', say: (key: string) => key, read: (text: { en?: string } | undefined) => text?.en }
  return carriageSentence(visit, item, placed, composer as never)?.direction
}

describe('a train within one zone', () => {
  it('arrives where it comes from a city that is not visited, and leaves for one', () => {
    expect(directionOf('beijing', 'harbin')).toBe('inbound')
    expect(directionOf('harbin', 'beijing')).toBe('outbound')
  })

  it('is within the visit between two of its cities', () => {
    expect(directionOf('harbin', 'daqing')).toBe('within')
  })
})
