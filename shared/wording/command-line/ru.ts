import type { Wording } from '../wording'
import type { commandLine as source } from './en'

export const commandLine = {
  usage: `attache samples --out ПАПКА
attache check ВИЗИТ [--json] [--at ВРЕМЯ]
attache export ВИЗИТ --out ПАПКА [--language L[,L2]] [--audience guests|organisers] [--calendars visit,groups,people]
               [--papers LIST|all] [--convention western|russian|chinese] [--at ВРЕМЯ]
               [--issue N] [--since N] [--person ID]
               [--paper-size A4|A5|Letter] [--type-size usual|large] [--binding ММ]
               [--sections LIST] [--pages all|changed] [--sheets pages|folded]
               [--photographs with|without] [--office-folder ПАПКА]
attache issue ВИЗИТ [--author ИМЯ] [--remark ТЕКСТ]
attache diff ВИЗИТ --from N [--to N|draft] [--json]
attache seal ВИЗИТ [--out ФАЙЛ]
attache open ФАЙЛ [--out ФАЙЛ]
attache office ВИЗИТ [--take|--bring] [--data ПАПКА]
attache serve [--data ПАПКА] [--port N] [--no-open] [--passphrase-file ФАЙЛ]
attache schema

Везде допускается --interface en|ru|zh|fr. ВИЗИТ — файл .visit.json или .visit.
Без --language: первый язык визита, а личные календари и документы — на языке каждого лица.
0: выполнено; 1: выполнено, но есть препятствующие замечания; 2: отказано.`,
  'unknown-command': 'Команды «{{command}}» нет.',
  'unknown-option': 'Параметр «{{option}}» здесь неизвестен.',
  'needs-value': 'Параметру «{{option}}» нужно значение.',
  'not-one-of': 'Параметр «{{option}}» принимает {{choices}}, а не «{{value}}».',
  'not-a-time': 'Параметр «{{option}}» принимает время вида 2024-03-01T08:00:00Z, а не «{{value}}».',
  'not-a-port': 'Параметр «{{option}}» принимает число от 0 до 65535, а не «{{value}}».',
  'needs-visit': 'Укажите один файл визита.',
  'needs-out': 'Укажите папку назначения параметром --out.',
  'unexpected-word': 'Слово «{{word}}» здесь лишнее.',
  'file-refused': '{{file}}: {{reason}}',
  'no-such-file': '{{file}}: файла нет.',
  'not-readable': '{{file}}: файл не читается ({{code}}).',
  'not-writable': '{{file}}: запись невозможна ({{code}}).',
  'different-file': '{{file}}: здесь уже есть другой файл с этим именем; он оставлен без изменений.',
  'content-lost': '{{file}}: не изготовлен, в нём не хватало бы текста «{{text}}».',
  failed: 'Внутренняя ошибка программы: {{reason}}',
  interrupted: 'Прервано; ничего не записано.',
  'without-items': 'Календарь не изготовлен: {{people}} — нет пунктов программы.',
  'nothing-for-audience': 'Календарь визита не изготовлен: для этих читателей в нём ничего нет.',
  notices_one: '{{file}}: {{count}} примечание для печатающего.',
  notices_few: '{{file}}: {{count}} примечания для печатающего.',
  notices_many: '{{file}}: {{count}} примечаний для печатающего.',
  notices_other: '{{file}}: {{count}} примечания для печатающего.',
  findings: {
    none: 'Замечаний нет.',
    block: 'ПРЕПЯТСТВИЕ',
    warn: 'предупреждение',
    note: 'примечание',
    accepted: 'принято',
    blocking_one: '{{count}} препятствующее замечание.',
    blocking_few: '{{count}} препятствующих замечания.',
    blocking_many: '{{count}} препятствующих замечаний.',
    blocking_other: '{{count}} препятствующего замечания.'
  },
  seal: {
    ask: 'Кодовая фраза: ',
    again: 'Ещё раз: ',
    none: 'Кодовая фраза не введена, или введённые фразы не совпали.'
  },
  office: {
    brings: 'В файле {{file}} есть настройки службы «{{name}}».',
    taken: 'Настройки службы «{{name}}» приняты в {{file}}.',
    none: 'В файле {{file}} нет настроек службы.'
  },
  serve: {
    fault:
      'Внутренняя ошибка программы ({{what}}: {{name}}). Где она произошла, записано в журнале рядом с визитами; сведений о визитах в нём нет.',
    address: 'Attaché готов к работе в браузере: {{address}}',
    opened: 'Attaché открывается в браузере. Enter — новый адрес, Ctrl+C — завершить.',
    again: 'Enter — новый адрес, Ctrl+C — завершить.',
    'in-use': 'С папкой данных {{folder}} уже работает другой экземпляр Attaché (процесс {{pid}}).',
    'port-taken': 'Порт {{port}} занят; выберите другой параметром --port.',
    'not-built': 'Отсутствуют страницы программы ({{folder}}).'
  }
} satisfies Wording<typeof source>
