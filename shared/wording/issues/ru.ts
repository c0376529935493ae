import type { Wording } from '../wording'
import type { issues as source } from './en'

export const issues = {
  kinds: {
    added: 'добавлено',
    removed: 'исключено',
    cancelled: 'отменено',
    restored: 'всё же состоится',
    moved: 'перенесено',
    lengthened: 'изменена продолжительность',
    place: 'другое место',
    room: 'другой зал',
    status: 'другой статус',
    people: 'участники',
    renamed: 'переименовано',
    remarks: 'примечания',
    other: 'сведения'
  },
  between: ', ',
  entry: '{{title}}: {{kinds}}',
  was: '{{what}} ({{hours}})',
  moved: '{{what}} ({{before}} → {{after}})',
  unplaced: 'без времени',
  joined: 'добавлены: {{people}}',
  left: 'выбыли: {{people}}',
  concerned: 'касается: {{people}}',
  record: {
    added: '{{collection}}: добавлено — {{name}}',
    removed: '{{collection}}: исключено — {{name}}',
    changed: '{{collection}}: изменено — {{name}} ({{fields}})'
  },
  collections: {
    sides: 'стороны',
    people: 'участники',
    groups: 'группы',
    organisations: 'организации',
    places: 'места',
    vehicles: 'автомобили',
    rooms: 'номера',
    seatingPlans: 'рассадка',
    documents: 'документы',
    gifts: 'подарки',
    outcomes: 'итоги',
    facts: 'справки'
  },
  visit: 'визит: {{fields}}',
  none: 'Различий нет.',
  made: 'Выпуск № {{number}} · контрольный код {{guests}} · для организаторов {{organisers}}',
  blocked_one: 'Выпуск не сделан: {{count}} препятствующее замечание никем не принято.',
  blocked_few: 'Выпуск не сделан: {{count}} препятствующих замечания никем не приняты.',
  blocked_many: 'Выпуск не сделан: {{count}} препятствующих замечаний никем не приняты.',
  blocked_other: 'Выпуск не сделан: {{count}} препятствующего замечания никем не принято.',
  noIssues: '{{file}}: у этого визита ещё нет выпусков.',
  noSuchIssue: '{{file}}: выпуска № {{number}} нет; есть {{numbers}}.',
  noSuchPerson: '{{file}}: участника с идентификатором «{{person}}» нет.',
  notANumber: 'Параметр «{{option}}» принимает номер выпуска, а не «{{value}}».',
  needsFrom: 'Укажите параметром --from, с каким выпуском сравнить.',
  changesNeedIssue:
    'Листу изменений нужен более ранний выпуск: сделайте первый выпуск или укажите в «--issue» номер, который не является первым.',
  needsIssue: 'Параметру «--since» нужен параметр «--issue».',
  sinceAfter: 'Параметр «--since» принимает выпуск, предшествующий № {{issue}}, а не № {{since}}.'
} satisfies Wording<typeof source>
