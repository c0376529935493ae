import type { Wording } from '../wording'
import type { protocol as source } from './en'

export const protocol = {
  order: {
    why: 'Почему на этом месте?',
    rank: 'Ранг',
    post: 'В должности с',
    alphabet: 'Алфавит',
    courtesy: 'Учтивость',
    notRanked: 'Вне рангов.',
    rankIs: '{{rank}}, уровень {{level}}.',
    sameAs: 'Равны: {{numbers}}.',
    unknown: 'Не указано.',
    since: '{{since}}.',
    after: 'После {{number}} ({{since}}).',
    before: 'Перед {{number}} ({{since}}).',
    notReached: 'Не применяется.',
    none: 'Не отмечена.',
    decides: 'Решает',
    against: 'Место изменено вручную, основание не указано.',
    pairEquals: 'Составить пары равных по рангу',
    back: 'Вернуть на место по правилу',
    put: 'Расположить сторону по правилу',
    rule: 'Правило: ранг, дата назначения, алфавит'
  },
  lines: {
    line: 'Порядок встречи',
    receive: 'Встречают',
    presented: 'Представляются',
    note: 'Хозяева стоят от входа в этом порядке; гости проходят по старшинству, переводчик — за первым из хозяев.',
    sign: 'Порядок подписания',
    copy: 'Экземпляр стороны: {{side}}',
    sheet: 'Порядок встречи и подписания',
    event: 'Мероприятие'
  }
} satisfies Wording<typeof source>
