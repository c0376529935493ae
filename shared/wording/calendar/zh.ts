import type { Wording } from '../wording'
import type { calendar as source } from './en'

export const calendar = {
  draft: '草案',
  organisers: '工作人员用',
  changes: '第{{number}}版变更',
  source: {
    draft: '草案 {{stamp}} · 非正式版 · 校验码 {{code}}',
    issue: '第{{number}}版 · {{stamp}} · 校验码 {{code}}'
  },
  between: ' · ',
  listed: '{{first}}，{{rest}}',
  named: '{{name}}（{{letter}}）',
  called: '{{who}}，电话 {{telephone}}',
  terminal: '{{place}}，{{terminal}} 航站楼',
  zone: '{{place}}，{{offset}}',
  summary: {
    cancelled: '已取消：{{title}}',
    approximate: '{{title}}（大约时间）',
    'to-be-confirmed': '{{title}}（时间待定）'
  },
  duration: {
    minutes: '{{minutes}}分钟',
    hours: '{{hours}}小时',
    both: '{{hours}}小时{{minutes}}分钟'
  },
  lines: {
    draft: '草案：日程仍可能调整。',
    tentative: '此项活动尚未确认。',
    approximate: '时间为大约时间。',
    'to-be-confirmed': '时间待定。',
    hidden: '具体时间另行通知。',
    hours: '当地时间：{{day}} {{start}}–{{end}}（{{zone}}）',
    overMidnight: '当地时间：{{day}} {{start}} – {{endDay}} {{end}}（{{zone}}）',
    stay: '{{from}}至{{until}}',
    departs: '出发：{{day}} {{time}}（{{zone}}）',
    arrives: '到达：{{day}} {{time}}（{{zone}}）',
    travelTime: '行程时间：{{duration}}',
    flight: '航班：{{value}}',
    train: '车次：{{value}}',
    from: '出发地：{{value}}',
    to: '目的地：{{value}}',
    travelClass: '舱位：{{value}}',
    transfer: '交通：{{value}}',
    onTheWay: '途中：{{duration}}',
    onTheWayWithSlack: '途中：{{duration}}，预留：{{slack}}',
    vehicle: '车辆：{{value}}',
    groups_other: '组别：{{value}}',
    address: '请出示给司机：{{value}}',
    place: '地点：{{value}}',
    access: '进入方式：{{value}}',
    room: '您的房间：{{value}}',
    dress: '着装：{{value}}',
    press: '媒体：{{value}}',
    interpretation: '口译：{{value}}',
    counterpart: '对方：{{value}}',
    greeter: '迎接：{{value}}',
    escort: '陪同：{{value}}',
    interpreter: '翻译：{{value}}',
    responsible: '负责人：{{value}}',
    onDuty: '值班：{{value}}',
    remarks: '备注：{{value}}',
    audience: '对象：{{value}}',
    headCount: '预计人数：{{value}}',
    purpose: '目的：{{value}}',
    agenda: '议程：',
    background: '背景：{{value}}',
    points: '谈话要点：',
    ifAsked: '如被问及：',
    topic: '{{topic}}：{{answer}}',
    notes: '内部备注：{{value}}'
  }
} satisfies Wording<typeof source>
