import type { Wording } from '../wording'
import type { coveringNote as source } from './en'

export const coveringNote = {
  subject: {
    new: '{{visit}}：您的日历（第{{number}}版）',
    changed: '{{visit}}：您的日历有变更（第{{number}}版）',
    nothing: '{{visit}}：您的日历无变更（第{{number}}版）'
  },
  for: '致：{{name}}',
  about: '现送上“{{visit}}”日程第{{number}}版（{{stamp}}），校验码 {{code}}。',
  new_other: '附上您的个人日历，共{{count}}项。',
  changed: '您手中是第{{held}}版。此后与您有关的变更如下：',
  nothing: '您手中是第{{held}}版。此后与您有关的安排没有变更，无须任何操作。',
  between: '，',
  quoted: '{{title}}（{{hours}}）',
  line: {
    added: '新增：{{title}}',
    removed: '您不再参加：{{title}}',
    cancelled: '取消：{{title}}',
    restored: '恢复举行：{{title}}',
    moved: '改期：{{title}}，原定{{before}}，改为{{after}}',
    changed: '{{title}}：{{what}}'
  },
  what: {
    lengthened: '结束时间改为{{end}}',
    place: '地点改为{{place}}',
    placeOpen: '地点变更',
    room: '会场改为{{room}}',
    roomOpen: '会场变更',
    status: '状态变更',
    people: '联系人变更',
    renamed: '名称变更',
    remarks: '备注变更',
    other: '细节更新'
  },
  files: '文件',
  programme:
    'programme.ics——您的完整日历。最稳妥的做法：在您的程序中为本次访问单独新建一个日历，并将此文件导入其中。收到新版时，删除该日历并重新导入。',
  changes: 'changes.ics——仅含变更。',
  events: 'events——每项一个文件。',
  which: '各程序使用哪个文件',
  use: {
    'updates-first': 'Google 日历、Fossify Calendar、khal：导入 programme.ics，以后各版会更新其中各项。',
    updates: 'Google 日历、Fossify Calendar、khal：导入 changes.ics，各项即更新。在 Google 日历中您已删除的项目不会恢复。',
    outlook: '电脑版 Outlook：逐个打开“events”中的文件，每个文件更新或取消相应的一项。请勿再次导入整个文件，否则各项都会重复。',
    fresh: 'Thunderbird、Nextcloud、calcurse：不会更新已有各项。请删除本次访问的日历，新建后导入 programme.ics。',
    single: 'Etar、华为日历：只读取文件中的第一项。请逐个打开“events”中的文件。',
    apple: 'iPhone 或 Mac 的日历：打开 programme.ics，并选择为本次访问单独新建的日历。'
  },
  closing: '日历中的时间均为当地时间，设备会自动换算。请勿转发这些文件。'
} satisfies Wording<typeof source>
