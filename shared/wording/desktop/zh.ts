import type { Wording } from '../wording'
import type { desktop as source } from './en'

export const desktop = {
  program: 'Attaché',
  menus: { file: '文件', edit: '编辑', view: '视图', go: '前往', window: '窗口', help: '帮助' },
  commands: {
    'new-visit': '新建访问…',
    'open-file': '打开访问文件…',
    undo: '撤销',
    redo: '重做',
    palette: '搜索与命令…',
    shortcuts: '键盘快捷键'
  },
  roles: {
    about: '关于 Attaché',
    hide: '隐藏 Attaché',
    hideOthers: '隐藏其他',
    unhide: '全部显示',
    services: '服务',
    quit: '退出',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    resetZoom: '实际大小',
    zoomIn: '放大',
    zoomOut: '缩小',
    togglefullscreen: '全屏',
    minimize: '最小化',
    close: '关闭窗口',
    front: '前置全部窗口'
  },
  outside: {
    question: '是否离开 Attaché 并打开 {{where}}？',
    detail: '该地址将在本机的其他程序中打开，Attaché 本身不发送任何内容。',
    open: '打开',
    stay: '留在此处'
  },
  save: { title: '另存为', button: '保存' },
  folder: { title: '选择文件夹', button: '选择' },
  inUse: {
    message: '访问资料已在另一程序中打开',
    detail: '本机上的 Attaché 正在使用此文件夹（进程 {{pid}}）。请先将其关闭，再重新启动。\n\n{{folder}}'
  },
  failed: { message: '无法启动 Attaché', detail: '存放访问资料的文件夹无法使用。\n\n{{folder}}' }
} satisfies Wording<typeof source>
