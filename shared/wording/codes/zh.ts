import type { Wording } from '../wording'
import type { codes as en } from './en'

export const codes = {
  name: '日历二维码',
  how: '请用手机相机扫描二维码并添加日程。仅供只能读取日历文件首条日程的手机使用。此前各版二维码作废。',
  none: '当日无安排。',
  wholeDay: '全天'
} satisfies Wording<typeof en>
