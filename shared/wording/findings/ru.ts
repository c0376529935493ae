import type { Wording } from '../wording'
import type { findings as source } from './en'

export const findings = {
  heading: 'Замечания',
  count_one: '{{count}} открытое',
  count_few: '{{count}} открытых',
  count_many: '{{count}} открытых',
  count_other: '{{count}} открытых',
  none: 'Замечаний нет: ни одно правило не нарушено.',
  noneOpen: 'Открытых замечаний нет: все приняты с указанием основания.',
  severity: {
    block: 'Препятствует выпуску',
    warn: 'Предупреждения',
    note: 'К сведению'
  },
  'person-in-two-places':
    '<b>{{person}}</b> должен быть в двух местах одновременно: «{{item}}» и «{{other}}», {{day}}, {{hours}} ({{zone}}).',
  'place-used-twice': '<b>{{place}}</b>: место занято дважды — «{{item}}» и «{{other}}», {{day}}, {{hours}} ({{zone}}).',
  'outside-dates': '<b>{{item}}</b> — вне дат визита: {{day}}; визит с {{from}} по {{until}}.',
  remedy: {
    'person-in-two-places': 'Перенесите один из пунктов или исключите участника из одного из них.',
    'place-used-twice': 'Перенесите один из пунктов или укажите разные помещения.',
    'outside-dates': 'Перенесите пункт или измените даты визита.'
  },
  goTo: 'Перейти: {{name}}',
  accept: 'Принять с указанием основания',
  reason: 'Почему это допустимо; Enter — принять',
  needsAuthor: 'Сначала укажите выше своё имя: оно стоит рядом с принятым.',
  yourName: 'Ваше имя',
  accepted: 'Принято с основанием',
  acceptedBy: '{{by}}, {{day}}, {{clock}}',
  gone: 'Это замечание больше не возникает.',
  takeBack: 'Отозвать',
  first: 'Перейти к первому замечанию'
} satisfies Wording<typeof source>
