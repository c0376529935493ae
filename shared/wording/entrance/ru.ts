import type { Wording } from '../wording'
import type { entrance as source } from './en'

export const entrance = {
  'not-allowed': {
    heading: 'Этот адрес уже использован',
    sentence: 'Каждый адрес открывает Attaché один раз. Нажмите Enter в окне, где запущен Attaché, и откройте новый адрес.'
  },
  unreachable: {
    heading: 'Attaché не отвечает',
    sentence: 'Программа, открывшая эту страницу, завершена. Запустите её снова: всё сохранённое на месте.'
  }
} satisfies Wording<typeof source>
