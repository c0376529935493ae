import type { Wording } from '../wording'
import type { changes as source } from './en'

export const changes = {
  added: 'Добавлено: <b>{{name}}</b>.',
  changed: 'Изменено: <b>{{name}}</b>.',
  reordered: 'Изменён порядок: <b>{{name}}</b>.',
  duplicated: 'Создана копия: <b>{{name}}</b>.',
  removed_one: 'Удалено: <b>{{name}}</b>.',
  removed_few: 'Удалено: <b>{{name}}</b> и другие, всего {{count}}.',
  removed_many: 'Удалено: <b>{{name}}</b> и другие, всего {{count}}.',
  removed_other: 'Удалено: <b>{{name}}</b> и другие, всего {{count}}.',
  movedClock: '<b>{{name}}</b>: время перенесено с {{from}} на {{to}}.',
  movedDay: '<b>{{name}}</b>: перенесено с {{fromDay}}, {{from}}, на {{toDay}}, {{to}}.',
  lengthChanged: '<b>{{name}}</b>: окончание в {{to}} вместо {{from}}.',
  followers_one: 'Вслед за ним сдвинут {{count}} пункт.',
  followers_few: 'Вслед за ним сдвинуты {{count}} пункта.',
  followers_many: 'Вслед за ним сдвинуто {{count}} пунктов.',
  followers_other: 'Вслед за ним сдвинуто {{count}} пункта.',
  severalMoved_one: 'Перенесён {{count}} пункт.',
  severalMoved_few: 'Перенесены {{count}} пункта.',
  severalMoved_many: 'Перенесено {{count}} пунктов.',
  severalMoved_other: 'Перенесено {{count}} пункта.',
  placed: 'Включено в программу: <b>{{name}}</b>.',
  unplaced: 'Оставлено без времени: <b>{{name}}</b>.',
  status: {
    tentative: '<b>{{name}}</b>: предварительно.',
    confirmed: '<b>{{name}}</b>: подтверждено.',
    cancelled: '<b>{{name}}</b>: отменено.'
  },
  visitChanged: 'Сведения о визите изменены.',
  zone: 'Время теперь указывается по поясу {{zone}}.',
  several_one: 'Внесено {{count}} изменение.',
  several_few: 'Внесено {{count}} изменения.',
  several_many: 'Внесено {{count}} изменений.',
  several_other: 'Внесено {{count}} изменения.',
  undone: 'Отменено. {{change}}',
  redone: 'Повторено. {{change}}',
  untitled: 'Без названия',
  newFindings_one: 'Новое замечание: {{count}}.',
  newFindings_few: 'Новые замечания: {{count}}.',
  newFindings_many: 'Новые замечания: {{count}}.',
  newFindings_other: 'Новые замечания: {{count}}.'
} satisfies Wording<typeof source>
