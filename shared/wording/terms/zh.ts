import type { Wording } from '../wording'
import type { terms as source } from './en'

export const terms = {
  kinds: {
    arrival: '抵达',
    departure: '离开',
    transfer: '交通',
    flight: '航班',
    train: '列车',
    meeting: '会见',
    talks: '会谈',
    signing: '签署',
    'site-visit': '参观考察',
    session: '会议',
    ceremony: '仪式',
    meal: '用餐',
    culture: '文化活动',
    press: '媒体活动',
    lodging: '住宿',
    briefing: '情况通报会',
    'free-time': '自由活动'
  },
  statuses: {
    tentative: '暂定',
    confirmed: '已确认',
    cancelled: '已取消'
  },
  roles: {
    head: '团长',
    member: '代表团成员',
    counterpart: '对口人员',
    signatory: '签署人',
    speaker: '发言人',
    moderator: '主持人',
    interpreter: '翻译',
    'note-taker': '记录员',
    greeter: '迎送人员',
    escort: '陪同人员',
    responsible: '负责人',
    assistant: '助理',
    press: '新闻人员',
    security: '安保人员'
  },
  precisions: {
    exact: '准确时间',
    approximate: '大约时间',
    'to-be-confirmed': '待定',
    hidden: '不显示时间'
  },
  audiences: {
    guests: '来宾',
    organisers: '工作人员',
    persons: '指定人员'
  },
  placeKinds: {
    airport: '机场',
    station: '火车站',
    hotel: '酒店',
    government: '政府机关',
    company: '企业',
    venue: '会场',
    restaurant: '餐厅',
    residence: '官邸',
    sight: '景点',
    other: '其他'
  },
  sideRoles: {
    guest: '来访方',
    host: '接待方',
    third: '第三方'
  },
  transferModes: {
    car: '轿车',
    coach: '大巴',
    minibus: '中巴',
    walk: '步行',
    train: '列车',
    ferry: '轮渡',
    metro: '地铁'
  },
  outcomeKinds: {
    signed: '签署文件',
    agreed: '达成共识',
    invitation: '邀请',
    promise: '承诺',
    statement: '声明',
    'follow-up': '后续事项'
  },
  columnRoles: {
    lead: '前导车',
    principal: '主车',
    spare: '备用车',
    staff: '工作用车',
    press: '媒体用车',
    baggage: '行李车',
    coach: '大巴'
  },
  severities: {
    block: '阻止发布',
    warn: '警告',
    note: '提示'
  },
  languages: {
    en: '英语',
    ru: '俄语',
    zh: '汉语',
    fr: '法语'
  }
} satisfies Wording<typeof source>
