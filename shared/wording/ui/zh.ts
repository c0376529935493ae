import type { Wording } from '../wording'
import type { ui as source } from './en'

export const ui = {
  language: { en: '英文', ru: '俄文', zh: '中文', fr: '法文' },
  languageIn: { en: '英文', ru: '俄文', zh: '中文', fr: '法文' },
  inLanguage: '{{label}}（{{language}}）',
  fallsBack: '缺译，以{{language}}代替',
  choices: '显示选项',
  create: '新建：{{words}}',
  nothingFits: '没有符合“{{words}}”的内容。',
  clear: '清除',
  clearFilter: '取消筛选',
  close: '关闭',
  cancel: '取消',
  takeOut: '移除{{words}}',
  undo: '撤销',
  redo: '重做',
  severity: { block: '禁止发布', warn: '警告', note: '提示' },
  none: '无'
} satisfies Wording<typeof source>
