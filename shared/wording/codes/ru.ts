import type { Wording } from '../wording'
import type { codes as en } from './en'

export const codes = {
  name: 'Коды для календаря',
  how: 'Наведите камеру телефона на код и добавьте событие. Нужно лишь там, где телефон берёт из файла календаря только первое событие. Коды прежнего листа недействительны.',
  none: 'В этот день мероприятий нет.',
  wholeDay: 'весь день'
} satisfies Wording<typeof en>
