import type { Wording } from '../wording'
import type { commandLine as source } from './en'

export const commandLine = {
  usage: `attache samples --out 文件夹
attache check 访问文件 [--json] [--at 时间]
attache export 访问文件 --out 文件夹 [--language L[,L2]] [--audience guests|organisers] [--calendars visit,groups,people]
               [--papers LIST|all] [--convention western|russian|chinese] [--at 时间]
               [--issue N] [--since N] [--person ID]
               [--paper-size A4|A5|Letter] [--type-size usual|large] [--binding MM]
               [--sections LIST] [--pages all|changed] [--sheets pages|folded]
               [--photographs with|without] [--office-folder 文件夹]
attache issue 访问文件 [--author 姓名] [--remark 备注]
attache diff 访问文件 --from N [--to N|draft] [--json]
attache seal 访问文件 [--out 文件]
attache open 文件 [--out 文件]
attache office 访问文件 [--take|--bring] [--data 文件夹]
attache serve [--data 文件夹] [--port N] [--no-open] [--passphrase-file 文件]
attache schema

各命令均可加 --interface en|ru|zh|fr。访问文件为 .visit.json 或 .visit 文件。
不加 --language 时：用访问的第一语言；个人日历和个人文件用本人的语言。
0：完成；1：完成，但存在阻止性问题；2：拒绝执行。`,
  'unknown-command': '没有“{{command}}”这一命令。',
  'unknown-option': '此处没有“{{option}}”这一选项。',
  'needs-value': '选项“{{option}}”需要一个值。',
  'not-one-of': '选项“{{option}}”可取 {{choices}}，不能取“{{value}}”。',
  'not-a-time': '选项“{{option}}”须为 2024-03-01T08:00:00Z 形式的时间，不能取“{{value}}”。',
  'not-a-port': '选项“{{option}}”须为 0 至 65535 之间的数字，不能取“{{value}}”。',
  'needs-visit': '请指定一个访问文件。',
  'needs-out': '请用 --out 指定写入位置。',
  'unexpected-word': '此处不应出现“{{word}}”。',
  'file-refused': '{{file}}：{{reason}}',
  'no-such-file': '{{file}}：没有该文件。',
  'not-readable': '{{file}}：无法读取（{{code}}）。',
  'not-writable': '{{file}}：无法写入（{{code}}）。',
  'different-file': '{{file}}：已有内容不同的同名文件，保持原样。',
  'content-lost': '{{file}}：未生成，其中将缺少以下文字：“{{text}}”。',
  failed: '程序内部出错：{{reason}}',
  interrupted: '已中断，未写入任何内容。',
  'without-items': '未生成日历：{{people}}没有日程。',
  'nothing-for-audience': '未生成访问日历：其中没有面向该读者的内容。',
  notices_other: '{{file}}：有 {{count}} 条打印提示。',
  findings: {
    none: '没有发现问题。',
    block: '阻止',
    warn: '警告',
    note: '提示',
    accepted: '已接受',
    blocking_other: '{{count}} 个阻止性问题。'
  },
  seal: {
    ask: '口令：',
    again: '再次输入：',
    none: '未输入口令，或两次输入不一致。'
  },
  office: {
    brings: '{{file}} 附带单位设置“{{name}}”。',
    taken: '已在 {{file}} 采用单位设置“{{name}}”。',
    none: '{{file}} 未附带单位设置。'
  },
  serve: {
    fault: '程序内部出错（{{what}}：{{name}}）。出错位置已记入访问文件旁的日志，其中不含访问内容。',
    address: 'Attaché 已可在浏览器中使用：{{address}}',
    opened: '正在浏览器中打开 Attaché。按 Enter 键获取新地址，按 Ctrl+C 结束。',
    again: '按 Enter 键获取新地址，按 Ctrl+C 结束。',
    'in-use': '另一个 Attaché（进程 {{pid}}）正在使用数据文件夹 {{folder}}。',
    'port-taken': '端口 {{port}} 已被占用，请用 --port 另选。',
    'not-built': '缺少程序页面（{{folder}}）。'
  }
} satisfies Wording<typeof source>
