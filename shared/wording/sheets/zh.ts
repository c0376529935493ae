import type { Wording } from '../wording'
import type { sheets as source } from './en'

export const sheets = {
  furniture: {
    sheet: '第{{page}}页，共{{pages}}页',
    when: '{{dates}}，{{city}}时间，{{offset}}',
    notForGuests: '不得交来宾'
  },
  dress: '着装：{{dress}}',
  approval: {
    approves: '批准',
    initials: '签名',
    openDate: '{{year}}年____月____日',
    date: '{{year}}年{{date}}'
  },
  russian: {
    programme: '访问日程',
    ledBy: '团长：{{leader}}',
    continuedDay: '{{day}}续',
    ofGroups: '（{{groups}}）'
  },
  chinese: {
    programme: '接待日程',
    dates: '（{{dates}}）',
    leader: '团长：{{leader}}',
    number: '人数：{{count}}人',
    lodging: '住宿：{{lodging}}',
    dress: '着装：{{dress}}',
    duty: '值班电话（24小时）：{{telephone}}',
    morning: '上午',
    afternoon: '下午',
    evening: '晚上',
    continuedDay: '{{day}}续',
    time: '时间',
    matter: '活动内容',
    place: '地点',
    escort: '陪同人员',
    group: '{{groups}}：'
  },
  working: {
    name: '工作日程',
    subtitle: '工作日程，供工作人员使用。{{city}}时间，{{offset}}',
    internal: '内部',
    time: '时间',
    matter: '活动内容、地点',
    meet: '迎接、陪同',
    transport: '车辆、行李',
    interpreting: '翻译',
    responsible: '责任人、电话',
    notes: '备注',
    boarding: '上车',
    drive: '行车',
    walk: '步行',
    slack: '机动',
    walkTime: '步行{{time}}',
    boardingTime: '上车{{time}}',
    driveTime: '行车{{time}}',
    gateTime: '入场{{time}}',
    slackTime: '机动{{time}}',
    scale: '6.2毫米=10分钟',
    duty: '值班',
    shortSlack: '注意：机动时间不足5分钟',
    noSlack: '注意：时间不足，差{{time}}',
    accepted: '已确认：{{reason}}（{{by}}）'
  },
  personal: {
    name: '个人日程',
    role: '您的任务：{{role}}',
    number: '{{number}}号',
    seat: '{{seat}}号座',
    room: '{{room}}房间',
    hotel: '酒店地址（出示给司机）'
  },
  list: { name: '代表团名单' },
  arrivals: {
    name: '抵离安排',
    note: '大字为{{city}}当地时间，另一端为其当地时间，并注明与UTC的时差。',
    arrivals: '抵达',
    departures: '离开',
    arrives: '抵达',
    leaves: '离开',
    from: '来自、班次、地点',
    to: '前往、班次、地点',
    who: '人员',
    metBy: '迎接',
    seenOffBy: '送行',
    cars: '车辆、行李',
    departed: '{{day}}{{time}}出发，{{offset}}',
    arrived: '{{day}}{{time}}到达，{{offset}}',
    bags_other: '行李{{count}}件',
    total: '人数：抵达{{arriving}}人，离开{{leaving}}人。行李：抵达{{bagsIn}}件，离开{{bagsOut}}件。'
  },
  contacts: {
    name: '联络表',
    lost: '如与团队走散',
    lostText: '请在原地等候，拨打值班电话，读出所在地点的名称，或发送附近路牌的照片。',
    clock: '时差',
    behind: '{{home}}时间比{{city}}晚{{hours}}。',
    ahead: '{{home}}时间比{{city}}早{{hours}}。'
  },
  scenario: {
    name: '分钟流程',
    time: '时间',
    minutes: '分钟',
    action: '环节',
    who: '人员',
    where: '位置',
    props: '物品',
    check: '{{time}}前检查',
    ifs: '预案',
    leads: '现场负责',
    sum: '合计{{minutes}}，与日程相符。',
    sumDiffers: '合计{{minutes}}；日程安排为{{slot}}。',
    publicFrom: '粗线以下环节有媒体在场。',
    numbers: '编号同代表团名单：阿拉伯数字为来宾，罗马数字为接待方。'
  },
  outcomes: {
    name: '访问成果及后续工作',
    what: '成果',
    parties: '有关方',
    owner: '责任人',
    due: '期限',
    state: '进展',
    states: { open: '未开始', 'under-way': '进行中', done: '已完成', dropped: '已取消' },
    register: '会见外宾登记表（第20号表）',
    number: '序号',
    datePlace: '日期、地点',
    foreigner: '外宾姓名、国别、单位',
    ground: '依据和目的',
    summary: '谈话性质及内容摘要',
    own: '我方参加人员',
    permitted: '批准人',
    report: '报告及主送单位'
  },
  gifts: {
    name: '礼品登记表',
    number: '序号',
    gift: '礼品',
    from: '赠送方',
    to: '受赠方',
    keeper: '保管人',
    value: '价值',
    state: '状态、登记',
    states: {
      'to-choose': '待选定',
      chosen: '已选定',
      packed: '已包装',
      'handed-over': '已赠送',
      received: '已接收'
    }
  },
  facts: { name: '基本情况与数据' }
} as const satisfies Wording<typeof source>
