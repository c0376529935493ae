import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/base/id'
import { buildPaper } from '../../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../../shared/export/papers/paper-wish'
import { sample } from '../../../electron/papers/rendered'
import { wishFor } from '../../../electron/papers/small-programme'

const moscow = sample('moscow-shenzhen-2024')
const harbin = sample('harbin-expo-2024')

/** Every text of a paper and every drawing, in their order. */
function partsOf(visit: typeof moscow, wish: Partial<PaperWish>): readonly string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('svg' in value && typeof value.svg === 'string') found.push(value.svg)
    if ('text' in value && Array.isArray(value.text)) found.push(value.text.map(({ text }: { text: string }) => text).join(''))
    for (const each of Object.values(value)) walk(each)
  }
  walk(buildPaper(wishFor(visit, wish.language ?? 'en', { audience: 'organisers', ...wish })).definition.sections)
  return found
}

describe('facts of papers', () => {
  it('the register has the same foreigners in every language, with country and body', () => {
    expect(partsOf(moscow, { paper: 'outcomes' })).toContain('Shenzhen Municipal People’s Government, China')
    expect(partsOf(moscow, { paper: 'outcomes', language: 'zh' })).toContain('中国深圳市人民政府')
    expect(partsOf(harbin, { paper: 'outcomes' })).toContain('City of Harbin, China')
  })

  it('the scenario of a signing shows who stands where', () => {
    expect(partsOf(moscow, { paper: 'scenario' }).filter((part) => part.startsWith('<svg')).length).toBeGreaterThan(0)
    expect(partsOf(harbin, { paper: 'scenario' }).filter((part) => part.includes('<svg'))).toEqual([])
  })

  it('receiving lines are printed where there is no plan of seats', () => {
    expect(partsOf(harbin, { paper: 'seating' })).toContain('Sergey Cheremin')
  })

  it('a place in the photograph is in a row and at no table', () => {
    const card = partsOf(moscow, { paper: 'seat-card', person: 'sergey-cheremin' as PersonId, audience: 'guests' })
    expect(card).toContain('Row')
    expect(card.slice(card.indexOf('Row') + 1)[0]).toBe('Front row')
    expect(card).toContain('Group photograph')
  })

  it('arrivals name trains within the zone and count all who travel', () => {
    const arrivals = partsOf(harbin, { paper: 'arrivals' })
    expect(arrivals).toContain('ZZ\u00a0904\u2002Beijing')
    expect(arrivals).toContain('42')
  })

  it('nights of one month are a range of days', () => {
    expect(partsOf(moscow, { paper: 'rooms' })).toContain('5–8\u00a0March')
    expect(partsOf(moscow, { paper: 'rooms', language: 'zh' })).toContain('3月5日至8日')
  })
})
