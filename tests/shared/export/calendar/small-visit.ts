import type { Vehicle, Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, aPerson, aPlace, aRecord, aSide, at, aVisit } from '../../../builders/visit'

/** Three days with one of everything that a calendar says differently: flight, transfer, stay, talks, change of plan, inner matters. */
export function smallVisit(): Visit {
  return aVisit({
    id: 'shenzhen',
    dutyOfficer: 'lin',
    sides: [
      aSide('guests', { languages: ['ru'] }),
      aSide('hosts', { role: 'host', name: { en: 'Shenzhen', zh: '深圳市' }, languages: ['zh'] })
    ],
    people: [
      aPerson('sokolova', {
        names: { ru: { family: 'Соколова', given: 'Анна', patronymic: 'Павловна' }, en: { family: 'Sokolova', given: 'Anna' } },
        native: 'ru',
        post: { en: 'Head of department', ru: 'Начальник управления' }
      }),
      aPerson('reporter', { names: {}, function: { en: 'Reporter', ru: 'Корреспондент' } }),
      aPerson('absent', { names: {}, function: { en: 'Adviser', ru: 'Советник' } }),
      aPerson('lin', {
        side: 'hosts',
        names: { zh: { family: '林', given: '涛' }, en: { family: 'Lin', given: 'Tao' }, ru: { family: 'Линь', given: 'Тао' } },
        native: 'zh',
        post: { en: 'Protocol officer', ru: 'Сотрудник протокола', zh: '礼宾官员', fr: 'Agent du protocole' },
        telephone: '+86 100 0000 0001'
      }),
      aPerson('interpreter', { side: 'hosts', names: {}, function: { en: 'Interpreter', ru: 'Переводчик', zh: '翻译' } })
    ],
    groups: [
      aGroup('main', {
        name: { en: 'Main delegation', ru: 'Основная делегация', zh: '主团', fr: 'Délégation principale' },
        letter: { en: 'M', ru: 'О', zh: '主', fr: 'P' },
        members: ['sokolova', 'absent'],
        colour: 'darkgreen'
      }),
      aGroup('press', {
        name: { en: 'Press', ru: 'Пресса', zh: '媒体', fr: 'Presse' },
        letter: { en: 'P', ru: 'П', zh: '媒', fr: 'J' },
        members: ['reporter'],
        colour: 'mediumvioletred'
      })
    ],
    places: [
      aPlace('svo', {
        kind: 'airport',
        name: { en: 'Sheremetyevo Airport', ru: 'Аэропорт Шереметьево', zh: '谢列梅捷沃机场', fr: 'Aéroport de Cheremetievo' },
        city: { en: 'Moscow', ru: 'Москва', zh: '莫斯科', fr: 'Moscou' },
        zone: 'Europe/Moscow',
        localLanguage: 'ru',
        position: { latitude: 55.972642, longitude: 37.414589 }
      }),
      aPlace('szx', {
        kind: 'airport',
        name: {
          en: 'Shenzhen Bao’an Airport',
          ru: 'Аэропорт Шэньчжэнь Баоань',
          zh: '深圳宝安国际机场',
          fr: 'Aéroport de Shenzhen-Bao’an'
        },
        city: { en: 'Shenzhen', ru: 'Шэньчжэнь', zh: '深圳', fr: 'Shenzhen' },
        zone: 'Asia/Shanghai'
      }),
      aPlace('hotel', {
        kind: 'hotel',
        name: { en: 'Hotel "Garden, East"', ru: 'Гостиница «Сад»; восток', zh: '花园酒店', fr: 'Hôtel du Jardin' },
        city: { en: 'Shenzhen', ru: 'Шэньчжэнь', zh: '深圳', fr: 'Shenzhen' },
        address: { zh: '深圳市福田区福中三路1号', en: '1 Fuzhong San Road, Futian, Shenzhen' },
        localLanguage: 'zh',
        position: { latitude: 22.5431, longitude: 114.0579 },
        access: { en: 'East door', ru: 'Восточный вход', zh: '东门', fr: 'Porte est' }
      })
    ],
    vehicles: [
      aRecord<Vehicle>('coach', {
        name: { en: 'Coach 1', ru: 'Автобус 1' },
        kind: 'coach',
        columnRole: 'coach',
        seats: 30,
        plate: '粤B 00001'
      })
    ],
    rooms: [
      aRecord<Visit['rooms'][keyof Visit['rooms']]>('room', {
        place: 'hotel',
        number: '1203',
        occupants: ['sokolova'],
        from: '2024-03-06',
        until: '2024-03-08'
      })
    ],
    items: [
      anItem('flight', {
        kind: 'flight',
        title: {
          en: 'Flight Moscow – Shenzhen',
          ru: 'Перелёт Москва – Шэньчжэнь',
          zh: '莫斯科—深圳航班',
          fr: 'Vol Moscou – Shenzhen'
        },
        time: {
          kind: 'leg',
          start: '2024-03-05T23:55',
          startZone: 'Europe/Moscow',
          end: '2024-03-06T13:40',
          endZone: 'Asia/Shanghai'
        },
        groups: ['main', 'press'],
        carriage: { number: 'ZZ 842', from: 'svo', to: 'szx', fromTerminal: 'C', toTerminal: '3' }
      }),
      anItem('transfer', {
        kind: 'transfer',
        title: { en: 'Transfer to the hotel', ru: 'Переезд в гостиницу', zh: '乘车前往酒店', fr: 'Transfert à l’hôtel' },
        time: { kind: 'after', previous: 'flight', gap: 40, minutes: 60, precision: 'approximate' },
        groups: ['main'],
        participants: [
          { person: 'lin', role: 'greeter' },
          { person: 'lin', role: 'responsible' }
        ],
        transfer: {
          from: 'szx',
          to: 'hotel',
          mode: 'coach',
          walk: 5,
          boarding: 5,
          drive: 35,
          gate: 0,
          vehicles: ['coach'],
          seats: [{ vehicle: 'coach', seat: 1, person: 'sokolova' }]
        }
      }),
      anItem('stay', {
        kind: 'lodging',
        title: { en: 'Hotel', ru: 'Проживание', zh: '住宿', fr: 'Hôtel' },
        time: { kind: 'days', from: '2024-03-06', until: '2024-03-08', zone: 'Asia/Shanghai' },
        groups: ['main', 'press'],
        place: 'hotel'
      }),
      anItem('talks', {
        kind: 'talks',
        title: {
          en: 'Talks on transport',
          ru: 'Переговоры о транспорте',
          zh: '交通合作会谈',
          fr: 'Pourparlers sur les transports'
        },
        time: at('2024-03-07T09:30', { minutes: 90 }),
        place: 'hotel',
        room: { en: 'Hall 2', ru: 'Зал 2', zh: '二号厅', fr: 'Salle 2' },
        groups: ['main'],
        absent: ['absent'],
        participants: [
          { person: 'lin', role: 'responsible' },
          { person: 'interpreter', role: 'interpreter' }
        ],
        interpretation: ['ru', 'zh'],
        dress: { en: 'Business', ru: 'Деловая', zh: '正装', fr: 'Tenue de ville' },
        remarks: {
          en: 'Bring badges;\nno cameras, please',
          ru: 'Иметь бейджи;\nбез фотосъёмки',
          zh: '请佩戴胸牌',
          fr: 'Porter les badges'
        },
        purpose: { en: 'Agree on the text' },
        background: { en: 'Third round' },
        points: [{ en: 'Routes' }, { en: 'Fares' }],
        ifAsked: [{ topic: { en: 'Dates' }, answer: { en: 'In spring' } }],
        notes: 'Water on the table'
      }),
      anItem('dinner', {
        kind: 'meal',
        status: 'cancelled',
        title: { en: 'Dinner', ru: 'Ужин', zh: '晚宴', fr: 'Dîner' },
        time: at('2024-03-07T23:30', { minutes: 60 }),
        place: 'hotel',
        groups: ['main', 'press']
      }),
      anItem('call', {
        status: 'tentative',
        title: { en: 'Courtesy call', ru: 'Визит вежливости', zh: '礼节性拜会', fr: 'Visite de courtoisie' },
        time: at('2024-03-08T10:00', { precision: 'hidden' }),
        groups: ['main']
      }),
      anItem('interview', {
        kind: 'press',
        title: { en: 'Interview', ru: 'Интервью', zh: '采访', fr: 'Entretien avec la presse' },
        time: at('2024-03-08T11:00', { precision: 'to-be-confirmed', minutes: 30 }),
        audience: { kind: 'persons', people: ['reporter'] }
      }),
      anItem('check', {
        kind: 'briefing',
        title: { en: 'Check of the hall', ru: 'Проверка зала', zh: '会场检查', fr: 'Contrôle de la salle' },
        time: at('2024-03-07T08:00', { minutes: 30 }),
        audience: { kind: 'organisers' },
        participants: [{ person: 'lin', role: 'responsible' }]
      }),
      anItem('walk', { title: { en: 'A walk, some day' }, time: { kind: 'unplaced', minutes: 60 }, groups: ['main'] })
    ]
  })
}
