import type { Wording } from '../wording'
import type { changes as source } from './en'

export const changes = {
  added: '已添加“<b>{{name}}</b>”。',
  changed: '已修改“<b>{{name}}</b>”。',
  reordered: '已调整“<b>{{name}}</b>”的次序。',
  duplicated: '已复制“<b>{{name}}</b>”。',
  removed: '已删除“<b>{{name}}</b>”。',
  removedSeveral_other: '已删除“<b>{{name}}</b>”等，共{{count}}项。',
  movedClock: '“<b>{{name}}</b>”由{{from}}调整至{{to}}。',
  movedDay: '“<b>{{name}}</b>”由{{fromDay}}{{from}}调整至{{toDay}}{{to}}。',
  startChanged: '“<b>{{name}}</b>”开始时间由{{from}}改为{{to}}。',
  regrouped: '“<b>{{name}}</b>”现适用于：{{groups}}。',
  lengthChanged: '“<b>{{name}}</b>”结束时间由{{from}}改为{{to}}。',
  followers_other: '后续{{count}}项随之调整。',
  severalAdded_other: '已添加{{count}}项。',
  severalDuplicated_other: '已复制{{count}}项。',
  severalMoved_other: '已调整{{count}}项的时间。',
  dayCopied_other: '已将 {{count}} 项复制到{{day}}。',
  placed: '“<b>{{name}}</b>”已列入日程。',
  unplaced: '“<b>{{name}}</b>”已移出日程，时间待定。',
  status: {
    tentative: '“<b>{{name}}</b>”：暂定。',
    confirmed: '“<b>{{name}}</b>”：已确认。',
    cancelled: '“<b>{{name}}</b>”：已取消。'
  },
  visitChanged: '访问信息已修改。',
  zone: '日程时间现以{{zone}}时区为准。',
  restored: '已恢复第{{number}}版的内容。',
  handedOver_other: '已登记向{{count}}人送交第{{number}}版。',
  several_other: '已完成{{count}}处修改。',
  undone: '已撤销：{{change}}',
  redone: '已重做：{{change}}',
  untitled: '未命名',
  newFinding: '新问题：{{sentence}}',
  newFindings_other: '新问题：{{sentence}}另有 {{count}} 项。'
} satisfies Wording<typeof source>
