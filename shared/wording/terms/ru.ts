import type { Wording } from '../wording'
import type { terms as source } from './en'

export const terms = {
  kinds: {
    arrival: 'Прибытие',
    departure: 'Отъезд',
    transfer: 'Переезд',
    flight: 'Перелёт',
    train: 'Поезд',
    meeting: 'Встреча',
    talks: 'Переговоры',
    signing: 'Подписание',
    'site-visit': 'Посещение',
    session: 'Заседание',
    ceremony: 'Церемония',
    meal: 'Питание',
    culture: 'Культурная программа',
    press: 'Работа с прессой',
    lodging: 'Проживание',
    briefing: 'Совещание',
    'free-time': 'Свободное время'
  },
  statuses: {
    tentative: 'Предварительно',
    confirmed: 'Подтверждено',
    cancelled: 'Отменено'
  },
  roles: {
    head: 'Глава делегации',
    member: 'Член делегации',
    counterpart: 'Представитель другой стороны',
    signatory: 'Подписывающее лицо',
    speaker: 'Выступающий',
    moderator: 'Модератор',
    interpreter: 'Переводчик',
    'note-taker': 'Ведёт запись беседы',
    greeter: 'Встречающий',
    escort: 'Сопровождающий',
    responsible: 'Ответственный',
    assistant: 'Помощник',
    press: 'Пресса',
    security: 'Охрана'
  },
  precisions: {
    exact: 'Точное время',
    approximate: 'Ориентировочно',
    'to-be-confirmed': 'Уточняется',
    hidden: 'Час не указывается'
  },
  audiences: {
    guests: 'Для гостей',
    organisers: 'Для организаторов',
    persons: 'Для названных лиц'
  },
  placeKinds: {
    airport: 'Аэропорт',
    station: 'Вокзал',
    hotel: 'Гостиница',
    government: 'Государственное учреждение',
    company: 'Предприятие',
    venue: 'Площадка',
    restaurant: 'Ресторан',
    residence: 'Резиденция',
    sight: 'Достопримечательность',
    other: 'Другое'
  },
  sideRoles: {
    guest: 'Гости',
    host: 'Принимающая сторона',
    third: 'Третья сторона'
  },
  transferModes: {
    car: 'Автомобиль',
    coach: 'Автобус',
    minibus: 'Микроавтобус',
    walk: 'Пешком',
    train: 'Поезд',
    ferry: 'Паром',
    metro: 'Метро'
  },
  outcomeKinds: {
    signed: 'Подписано',
    agreed: 'Согласовано',
    invitation: 'Приглашение',
    promise: 'Обязательство',
    statement: 'Заявление',
    'follow-up': 'К исполнению'
  },
  columnRoles: {
    lead: 'Головная машина',
    principal: 'Основная машина',
    spare: 'Резервная машина',
    staff: 'Машина сопровождения',
    press: 'Машина прессы',
    baggage: 'Машина для багажа',
    coach: 'Автобус'
  },
  severities: {
    block: 'Препятствует выпуску',
    warn: 'Предупреждение',
    note: 'Замечание'
  },
  languages: {
    en: 'Английский',
    ru: 'Русский',
    zh: 'Китайский',
    fr: 'Французский'
  }
} satisfies Wording<typeof source>
