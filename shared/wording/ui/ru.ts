import type { Wording } from '../wording'
import type { ui as source } from './en'

export const ui = {
  language: { en: 'английский', ru: 'русский', zh: 'китайский', fr: 'французский' },
  languageIn: { en: 'по-английски', ru: 'по-русски', zh: 'по-китайски', fr: 'по-французски' },
  inLanguage: '{{label}}, {{language}}',
  fallsBack: 'Будет дано {{language}}',
  choices: 'Показать варианты',
  create: 'Новая запись: {{words}}',
  nothingFits: 'По запросу «{{words}}» ничего нет.',
  clear: 'Очистить',
  clearFilter: 'Снять фильтр',
  close: 'Закрыть',
  cancel: 'Отмена',
  takeOut: 'Убрать: {{words}}',
  undo: 'Отменить',
  redo: 'Вернуть',
  severity: { block: 'Препятствует выпуску', warn: 'Предупреждение', note: 'Замечание' },
  none: 'Нет'
} satisfies Wording<typeof source>
