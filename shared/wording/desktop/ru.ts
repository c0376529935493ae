import type { Wording } from '../wording'
import type { desktop as source } from './en'

export const desktop = {
  program: 'Attaché',
  menus: { file: 'Файл', edit: 'Правка', view: 'Вид', go: 'Переход', window: 'Окно', help: 'Помощь' },
  commands: {
    'new-visit': 'Новый визит…',
    'open-file': 'Открыть файл визита…',
    undo: 'Отменить',
    redo: 'Вернуть',
    palette: 'Поиск и команды…',
    shortcuts: 'Сочетания клавиш'
  },
  roles: {
    about: 'О программе Attaché',
    hide: 'Скрыть Attaché',
    hideOthers: 'Скрыть остальные',
    unhide: 'Показать все',
    services: 'Службы',
    quit: 'Выйти',
    cut: 'Вырезать',
    copy: 'Копировать',
    paste: 'Вставить',
    selectAll: 'Выделить всё',
    resetZoom: 'Фактический размер',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    togglefullscreen: 'На весь экран',
    minimize: 'Свернуть',
    close: 'Закрыть окно',
    front: 'Все окна — на передний план'
  },
  outside: {
    question: 'Выйти из Attaché и открыть {{where}}?',
    detail: 'Адрес откроется в другой программе на этом компьютере. Сама программа Attaché ничего не отправляет.',
    open: 'Открыть',
    stay: 'Остаться'
  },
  save: { title: 'Сохранить как', button: 'Сохранить' },
  folder: { title: 'Выбор папки', button: 'Выбрать' },
  inUse: {
    message: 'Визиты открыты в другой программе',
    detail:
      'Этой папкой на данном компьютере уже пользуется Attaché (процесс {{pid}}). Закройте программу там и запустите её снова.\n\n{{folder}}'
  },
  failed: { message: 'Не удаётся запустить Attaché', detail: 'Папка для визитов недоступна.\n\n{{folder}}' }
} satisfies Wording<typeof source>
