import type { Wording } from '../wording'
import type { findings as source } from './en'

export const findings = {
  heading: '检查结果',
  count_other: '{{count}}项待处理',
  none: '一切正常，无检查结果。',
  noneOpen: '无待处理项：所有检查结果均已书面接受。',
  severity: {
    block: '禁止发布',
    warn: '警告',
    note: '提示'
  },
  'person-in-two-places': '<b>{{person}}</b>同时出现在两处：“{{item}}”与“{{other}}”，{{day}} {{hours}}（{{zone}}时间）。',
  'place-used-twice': '<b>{{place}}</b>被重复使用：“{{item}}”与“{{other}}”，{{day}} {{hours}}（{{zone}}时间）。',
  'outside-dates': '<b>{{item}}</b>不在访问日期内：{{day}}；访问自{{from}}至{{until}}。',
  remedy: {
    'person-in-two-places': '请调整其中一项时间，或将该人员从一项中移除。',
    'place-used-twice': '请调整其中一项时间，或分别指定厅室。',
    'outside-dates': '请调整该项时间，或修改访问日期。'
  },
  goTo: '前往：{{name}}',
  accept: '说明理由并接受',
  reason: '说明接受的理由，按 Enter 确认',
  needsAuthor: '请先在上方填写您的姓名，该姓名将与接受记录一并显示。',
  yourName: '您的姓名',
  accepted: '已书面接受',
  acceptedBy: '{{by}}，{{day}} {{clock}}',
  gone: '此问题已不存在。',
  takeBack: '撤回',
  first: '前往第一项'
} satisfies Wording<typeof source>
