import type { Language } from '../../../shared/base/language'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Visit } from '../../../shared/model/visit'
import { aGroup, anItem, aPerson, aPlace, aSide, at, aVisit } from '../../builders/visit'

const inAll = (en: string, ru: string, zh: string, fr: string) => ({ en, ru, zh, fr })

/** Two days that never change, for pictures and counts; the samples may. */
export function smallProgramme(): Visit {
  return aVisit({
    until: '2024-03-06',
    marking: inAll('Official use only', 'Для служебного пользования', '内部资料', 'Usage officiel'),
    fullTitle: inAll(
      'Delegation of Moscow in Shenzhen',
      'Делегация Москвы в Шэньчжэне',
      '莫斯科市政府代表团访问深圳',
      'Délégation de Moscou à Shenzhen'
    ),
    sides: [
      aSide('guests', { head: 'head', city: inAll('Moscow', 'Москва', '莫斯科', 'Moscou'), languages: ['ru'] }),
      aSide('hosts', {
        role: 'host',
        city: inAll('Shenzhen', 'Шэньчжэнь', '深圳', 'Shenzhen'),
        languages: ['zh'],
        name: inAll('Hosts', 'Хозяева', '接待方', 'Hôtes')
      })
    ],
    people: [
      aPerson('head', {
        names: {
          en: { family: 'Cheremin', given: 'Sergey' },
          ru: { family: 'Черёмин', given: 'Сергей' },
          zh: { family: '切廖明' },
          fr: { family: 'Cheremin', given: 'Sergueï' }
        },
        courtesy: inAll('Mr', 'господин', '先生', 'M.'),
        post: inAll('Minister', 'министр', '部长', 'ministre')
      }),
      aPerson('officer', {
        side: 'hosts',
        names: {},
        function: inAll('Duty officer', 'Дежурный', '值班人员', 'Permanence'),
        telephone: '+86 100 0000 0101'
      })
    ],
    dutyOfficer: 'officer',
    groups: [
      aGroup('main', {
        letter: inAll('M', 'О', '主', 'G'),
        name: inAll('Main group', 'Основная группа', '主团', 'Groupe principal'),
        members: ['head']
      }),
      aGroup('press', {
        letter: inAll('P', 'П', '媒', 'P'),
        name: inAll('Press', 'Пресса', '媒体', 'Presse')
      })
    ],
    places: [
      aPlace('centre', {
        name: inAll('Civic Centre', 'Гражданский центр', '市民中心', 'Centre civique'),
        address: inAll('Fuzhong 3rd Road', 'ул. Фучжун, 3', '深圳市福田区福中三路', '3e rue Fuzhong'),
        localLanguage: 'zh'
      }),
      aPlace('hotel', { kind: 'hotel', name: inAll('Hotel', 'Гостиница', '酒店', 'Hôtel') })
    ],
    days: { '2024-03-05': { theme: inAll('Arrival', 'Прибытие', '抵达', 'Arrivée') } },
    items: [
      anItem('arrival', {
        kind: 'arrival',
        time: at('2024-03-05T13:40'),
        title: inAll('Arrival', 'Прибытие', '抵达', 'Arrivée')
      }),
      anItem('transfer', {
        kind: 'transfer',
        time: at('2024-03-05T14:30', { minutes: 45 }),
        title: inAll('Transfer to the hotel', 'Переезд в гостиницу', '乘车前往酒店', 'Transfert à l’hôtel'),
        transfer: { from: 'centre', to: 'hotel', mode: 'car', walk: 0, boarding: 5, drive: 35, gate: 0, vehicles: [], seats: [] }
      }),
      anItem('dinner', {
        kind: 'meal',
        place: 'hotel',
        time: at('2024-03-05T19:00', { minutes: 90 }),
        title: inAll('Dinner', 'Ужин', '晚宴', 'Dîner')
      }),
      anItem('talks', {
        kind: 'talks',
        place: 'centre',
        groups: ['main'],
        time: at('2024-03-06T09:30', { minutes: 70 }),
        title: inAll(
          'Talks with Mr Wang Shourui',
          'Переговоры с Ван Шоужуем',
          '与王守睿副市长会谈',
          'Entretiens avec M. Wang Shourui'
        ),
        purpose: inAll(
          'To agree on the next steps.',
          'Согласовать дальнейшие шаги.',
          '商定下一步工作。',
          'Convenir des prochaines étapes.'
        ),
        points: [
          inAll(
            'We value the experience of Shenzhen.',
            'Нам важен опыт Шэньчжэня.',
            '我们重视深圳的经验。',
            'Nous apprécions l’expérience de Shenzhen.'
          )
        ]
      }),
      anItem('pictures', {
        kind: 'press',
        place: 'centre',
        groups: ['press'],
        time: at('2024-03-06T09:30'),
        title: inAll('Pictures of the city', 'Съёмка города', '城市拍摄', 'Images de la ville')
      })
    ]
  })
}

export function wishFor(visit: Visit, language: Language, given: Partial<PaperWish> = {}): PaperWish {
  return {
    visit,
    office: defaultOffice,
    paper: 'guest-programme',
    convention: 'western',
    language,
    audience: 'guests',
    at: '2024-03-02T10:05:00Z',
    ...given
  }
}
