import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import type { WallDate } from '../../../../shared/base/wall-time'
import type { Zone } from '../../../../shared/base/zone'
import {
  clockText,
  datesText,
  datesWithDaysText,
  dayText,
  durationText,
  offsetText,
  shortDayText,
  stampText,
  untilText
} from '../../../../shared/export/papers/paper-times'

const [from, until] = ['2024-03-05' as WallDate, '2024-03-08' as WallDate]
const shanghai = 'Asia/Shanghai' as Zone
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const inAll = (make: (language: (typeof languages)[number]) => string) => languages.map((language) => plain(make(language)))

describe('hours and dates of papers', () => {
  it('prints an hour by the convention of each language', () => {
    expect(inAll((language) => clockText('09:30', language) + untilText('19:00', language))).toEqual([
      '09:30–19:00',
      '9.30 – 19.00',
      '09:30–19:00',
      '9 h 30 – 19 h'
    ])
  })

  it('prints the head of a day', () => {
    expect(inAll((language) => dayText(from, language))).toEqual([
      'Tuesday 5 March',
      '5 марта, вторник',
      '3月5日（星期二）',
      'Mardi 5 mars'
    ])
    expect(inAll((language) => shortDayText(from, language))).toEqual(['Tuesday 5', 'Вторник, 5', '5日 星期二', 'Mardi 5'])
  })

  it('prints the dates of a visit, over months and years too', () => {
    expect(inAll((language) => datesText(from, until, language))).toEqual([
      '5–8 March 2024',
      '5 – 8 марта 2024 года',
      '2024年3月5日至8日',
      'du 5 au 8 mars 2024'
    ])
    expect(inAll((language) => datesText('2024-12-30' as WallDate, '2025-01-01' as WallDate, language))).toEqual([
      '30 December 2024 – 1 January 2025',
      '30 декабря 2024 – 1 января 2025 года',
      '2024年12月30日至2025年1月1日',
      'du 30 décembre 2024 au 1er janvier 2025'
    ])
    expect(inAll((language) => datesWithDaysText(from, until, language))).toEqual([
      'Tue 5 – Fri 8 March 2024',
      '5 – 8 марта 2024 г. (вт. – пт.)',
      '2024年3月5日至8日（周二至周五）',
      'du mar. 5 au ven. 8 mars 2024'
    ])
  })

  it('stamps a moment with the weekday and the zone of the visit', () => {
    const at = Date.parse('2024-03-04T06:20:00Z')
    expect(inAll((language) => stampText(at, shanghai, language))).toEqual([
      'Mon 4 March 2024, 14:20 (UTC+8)',
      '04.03.2024, пн., 14.20 (UTC+8)',
      '2024年3月4日（周一）14:20（UTC+8）',
      'lun. 4 mars 2024, 14 h 20 (UTC+8)'
    ])
  })

  it('names distances from UTC and lengths', () => {
    expect(offsetText('Asia/Kathmandu' as Zone, 0)).toBe('UTC+5:30')
    expect(offsetText('America/Caracas' as Zone, Date.parse('2024-03-01T00:00:00Z'))).toBe('UTC−4')
    expect(inAll((language) => durationText(525, language))).toEqual(['8 h 45 min', '8 ч 45 мин', '8小时45分钟', '8 h 45 min'])
    expect(durationText(60, 'zh')).toBe('1小时')
  })
})
