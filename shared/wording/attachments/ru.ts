import type { Wording } from '../wording'
import type { attachments as source } from './en'

export const attachments = {
  photograph: 'Фотография',
  photographOf: 'Фотография: {{name}}',
  add: 'Добавить изображение',
  replace: 'Заменить',
  remove: 'Убрать',
  removeFile: 'Убрать файл «{{name}}»',
  hint: 'JPEG, PNG, WebP или TIFF, не более 10 МБ. Изображение можно также перетащить или вставить сюда.',
  files: 'Файлы',
  addFile: 'Добавить файл',
  filesHint: 'Изображения и PDF, не более 10 МБ каждый. Файлы можно также перетащить или вставить сюда.',
  save: 'Сохранить файл «{{name}}»',
  taking: 'Файл принимается',
  missing: 'Файла нет на месте. Документ выйдет без него.',
  guestsMaySee: 'Можно показывать гостям'
} satisfies Wording<typeof source>
