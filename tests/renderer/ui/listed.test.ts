import { expect, it } from 'vitest'
import { listed } from '../../../renderer/ui/listed'

it('Chinese has its own marks between names and between parts', () => {
  expect([listed(['1号车', '2号车'], 'zh'), listed(['酒店', '大堂'], 'zh', 'parts')]).toEqual(['1号车、2号车', '酒店，大堂'])
  expect(listed(['Hotel', 'Lobby'], 'en', 'parts')).toBe('Hotel, Lobby')
})
