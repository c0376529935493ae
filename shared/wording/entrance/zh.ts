import type { Wording } from '../wording'
import type { entrance as source } from './en'

export const entrance = {
  'not-allowed': {
    heading: '此地址已使用过',
    sentence: '每个地址只能打开 Attaché 一次。请在启动 Attaché 的窗口中按 Enter 键，然后打开新地址。'
  },
  unreachable: {
    heading: 'Attaché 没有响应',
    sentence: '此页面所连接的程序已结束。请重新启动，已保存的内容均在。'
  }
} satisfies Wording<typeof source>
