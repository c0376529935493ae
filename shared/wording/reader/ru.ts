import type { Wording } from '../wording'
import type { reader as source } from './en'

export const reader = {
  title: 'Просмотр визита',
  choose: 'Выберите файл визита или перетащите его сюда',
  what: 'Эта страница показывает файл .visit или .visit.json. Она ничего не меняет и не отправляет, работает без сети и без программы Attaché.',
  language: 'Язык',
  programme: 'Программа',
  people: 'Участники',
  places: 'Места',
  pool: 'Без времени',
  noName: 'без имени',
  days: '{{from}} – {{until}}',
  clock: 'Время: {{zone}}',
  refused: 'Файл показать нельзя. {{reason}}',
  sealedHow: 'Сначала вскройте его в Attaché или любой программой age и выберите полученный файл.',
  issue: 'Выпуск № {{number}}, {{at}}',
  draft: 'Проект',
  version: 'Что показано',
  internal: 'Содержит примечания для организаторов; не передавайте без необходимости.',
  leads: 'ведёт на {{where}}'
} satisfies Wording<typeof source>
