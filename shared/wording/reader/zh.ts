import type { Wording } from '../wording'
import type { reader as source } from './en'

export const reader = {
  title: '访问文件查看',
  choose: '请选择访问文件，或将其拖放到此处',
  what: '本页显示 .visit 或 .visit.json 文件，不作任何修改，不发送任何内容，无需网络，也无需 Attaché。',
  language: '语言',
  programme: '日程',
  people: '人员',
  places: '地点',
  pool: '时间未定',
  noName: '未署名',
  days: '{{from}} – {{until}}',
  clock: '时间：{{zone}}',
  refused: '无法显示该文件。{{reason}}',
  sealedHow: '请先用 Attaché 或任何 age 程序启封，再选择所得文件。',
  issue: '第{{number}}版，{{at}}',
  draft: '草稿',
  version: '所示版本',
  internal: '含仅供组织方的备注，请勿随意转交。',
  leads: '指向 {{where}}'
} satisfies Wording<typeof source>
