import type { Wording } from '../wording'
import type { attachments as source } from './en'

export const attachments = {
  photograph: '照片',
  photographOf: '照片：{{name}}',
  add: '添加图片',
  replace: '更换',
  remove: '移除',
  removeFile: '移除“{{name}}”',
  hint: 'JPEG、PNG、WebP 或 TIFF，不超过 10 MB。也可拖放或粘贴到此处。',
  files: '附件',
  addFile: '添加文件',
  filesHint: '图片和 PDF，每个不超过 10 MB。也可拖放或粘贴到此处。',
  save: '保存“{{name}}”',
  taking: '正在接收文件',
  missing: '文件已不存在，印制文件时不含此项。',
  guestsMaySee: '来宾可见'
} satisfies Wording<typeof source>
