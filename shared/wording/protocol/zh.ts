import type { Wording } from '../wording'
import type { protocol as source } from './en'

export const protocol = {
  order: {
    why: '为何排在此处？',
    rank: '职级',
    post: '任职日期',
    alphabet: '姓名顺序',
    courtesy: '礼遇',
    notRanked: '不排职级。',
    rankIs: '{{rank}}，第{{level}}级。',
    sameAs: '与{{numbers}}同级。',
    unknown: '未知。',
    since: '{{since}}。',
    after: '后于{{number}}（{{since}}）。',
    before: '先于{{number}}（{{since}}）。',
    notReached: '未比较到。',
    none: '无记录。',
    decides: '决定位次',
    against: '手动调整，未记录理由。',
    pairEquals: '按同级配对',
    back: '恢复规则位次',
    put: '按规则排列此方',
    rule: '规则：先职级，次任职日期，再姓名'
  },
  lines: {
    line: '迎宾次序',
    receive: '主方迎宾',
    presented: '来宾入场',
    note: '主方自入口起依次站立，来宾按此次序入场，译员在首位主人身后。',
    sign: '签字次序',
    copy: '{{side}}文本',
    sheet: '迎宾与签字次序',
    event: '活动'
  }
} satisfies Wording<typeof source>
