import type { Wording } from '../wording'
import type { office as source } from './en'

export const office = {
  rules: {
    heading: '规则',
    note: '各类问题的严重程度。禁止发布的，须改正或书面接受后方可发布。'
  },
  thresholds: {
    heading: '标准数值',
    note: '各项规则按此数值检查，缺少的时间按此估算。',
    badClock: '请填写时刻，例如 07:30。'
  },
  usual: '默认：{{value}}',
  severity: { block: '禁止发布', warn: '警告', note: '提示', off: '关闭' },
  unit: {
    minutes: '分钟',
    hours: '小时',
    oclock: '时',
    people: '人',
    kilometres: '公里/小时',
    times: '倍',
    levels: '级',
    days: '天'
  },
  rule: {
    'person-in-two-places': '同一人同时在两处',
    'place-used-twice': '场地重复使用',
    'outside-dates': '不在访问日期内',
    'after-midnight': '安排在深夜',
    'not-enough-time': '路上时间不足',
    'transfer-missing': '未安排用车',
    'transfer-too-short': '乘车时间短于各环节之和',
    'car-over-capacity': '车辆超员',
    'vehicle-used-twice': '车辆重复安排',
    'driver-used-twice': '司机重复安排',
    'without-car-seat': '未安排乘车座位',
    'without-seat': '未安排席位',
    'nights-differ': '住宿与行程不符',
    'no-interpreter': '缺少相应语种译员',
    'counterpart-below': '对口人员级别偏低',
    'head-counts-differ': '会谈双方人数不等',
    'signing-incomplete': '签字用品不全',
    'gift-missing': '互赠未列礼品',
    'diet-unanswered': '用餐未答复饮食要求',
    'spouse-without-programme': '配偶未安排活动',
    unconfirmed: '未按时确认',
    'day-without-meal': '全天未安排用餐',
    'day-without-pause': '全天未安排休息',
    'no-telephone': '负责人未登记电话'
  },
  threshold: {
    'finish-minutes': '道别时间',
    'walk-minutes': '步行及电梯至车辆',
    'persons-boarding-per-minute': '每分钟上车',
    'drive-km-per-hour': '估算车速',
    'road-factor': '道路与直线距离之比',
    'peak-factor': '高峰时段行车',
    'morning-peak-from': '早高峰开始',
    'morning-peak-until': '早高峰结束',
    'evening-peak-from': '晚高峰开始',
    'evening-peak-until': '晚高峰结束',
    'gate-minutes': '入门与证件',
    'cars-in-place-minutes': '车辆提前到位',
    'transfer-within-minutes': '间隔在此以内须安排用车',
    'night-until-hour': '夜间截止',
    'hours-without-meal': '须安排用餐的时长',
    'hours-without-pause': '最长不休息时间',
    'pause-minutes': '休息不少于',
    'fed-on-board-hours': '机上或车上供餐的时长',
    'unconfirmed-days-before': '须提前确认',
    'counterpart-levels': '对口级别偏低达',
    'head-count-difference': '会谈人数允许相差'
  }
} satisfies Wording<typeof source>
