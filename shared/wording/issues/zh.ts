import type { Wording } from '../wording'
import type { issues as source } from './en'

export const issues = {
  kinds: {
    added: '新增',
    removed: '删除',
    cancelled: '取消',
    restored: '恢复举行',
    moved: '改期',
    lengthened: '时长变更',
    place: '地点变更',
    room: '会场变更',
    status: '状态变更',
    people: '人员变更',
    renamed: '更名',
    remarks: '备注变更',
    other: '细节变更'
  },
  between: '、',
  entry: '{{title}}：{{kinds}}',
  was: '{{what}}（{{hours}}）',
  moved: '{{what}}（{{before}} → {{after}}）',
  unplaced: '时间未定',
  joined: '加入：{{people}}',
  left: '退出：{{people}}',
  concerned: '涉及：{{people}}',
  record: {
    added: '{{collection}}：新增{{name}}',
    removed: '{{collection}}：删除{{name}}',
    changed: '{{collection}}：{{name}}有变更（{{fields}}）'
  },
  collections: {
    sides: '各方',
    people: '人员',
    groups: '分组',
    organisations: '机构',
    places: '地点',
    vehicles: '车辆',
    rooms: '客房',
    seatingPlans: '座次',
    documents: '文件',
    gifts: '礼品',
    outcomes: '成果',
    facts: '资料'
  },
  visit: '访问：{{fields}}',
  none: '没有差异。',
  made: '第{{number}}版 · 校验码 {{guests}} · 工作人员用 {{organisers}}',
  blocked_other: '未能定版：尚有{{count}}项阻断性问题未获书面认可。',
  noIssues: '{{file}}：本次访问尚未定版。',
  noSuchIssue: '{{file}}：没有第{{number}}版，现有：{{numbers}}。',
  noSuchPerson: '{{file}}：没有标识为“{{person}}”的人员。',
  notANumber: '选项“{{option}}”须为版次号，而不是“{{value}}”。',
  needsFrom: '请用 --from 指明与哪一版比较。',
  changesNeedIssue: '日程变更单须有此前的正式版作比较：请先发布第一版，或用“--issue”指定第一版之后的版次。',
  needsIssue: '选项“--since”须与“--issue”同用。',
  sinceAfter: '选项“--since”须早于第{{issue}}版，而不是第{{since}}版。'
} satisfies Wording<typeof source>
