import type { Wording } from '../wording'
import type { refusals as source } from './en'

export const refusals = {
  visit: {
    sealed: '该文件已加封，凭口令打开。',
    'wrong-passphrase': '该文件是用另一口令加封的。',
    place: '{{path}}：{{sentence}}',
    'not-json': '该文件不是 UTF-8 编码的 JSON 文本。',
    'not-json-at': 'JSON 在第 {{line}} 行第 {{column}} 列出错。',
    'too-large': '文件大小为 {{megabytes}} MB，最多只能读取 {{limit}} MB。',
    'too-deep': '文件嵌套超过 {{limit}} 层。',
    'not-a-visit-file': '该文件不是 Attaché 的访问文件。',
    'too-heavy': '读取该文件所需的内存或时间超出正常访问文件的范围。',
    'newer-version': '该访问由更新版本的 Attaché 写成（格式 {{version}}，本程序最高支持 {{known}}），文件保持原样。',
    'unknown-version': '格式版本“{{version}}”无法识别。',
    'duplicate-key': '键“{{key}}”出现两次。',
    'unknown-zone': '时区“{{zone}}”无法识别。',
    'no-such-day': '不存在“{{text}}”这一日期或时间。',
    'missing-hour': '{{zone}} 因时钟调整，不存在 {{wall}} 这一时刻。',
    'end-before-start': '结束时间 {{end}} 不晚于开始时间 {{start}}。',
    'missing-reference': '不存在标识为“{{id}}”的记录。',
    'id-differs': '键“{{key}}”下的记录自身标识为“{{id}}”。',
    'duplicate-id': '标识“{{id}}”出现两次。',
    circle: '该事项将经由“{{id}}”接续自身。',
    'follows-untimed': '“{{id}}”没有可供接续的时间。'
  },
  shape: {
    missing: '缺少 {{path}}。',
    'unknown-field': '{{path}} 含有不应有的字段：{{detail}}。',
    'wrong-type': '{{path}} 类型有误，应为 {{detail}}。',
    'not-allowed': '{{path}} 的值不允许。',
    'not-allowed-detail': '{{path}} 的值不允许（{{detail}}）。',
    'too-long': '{{path}} 过长或条目过多，最多为 {{detail}}。',
    'too-short': '{{path}} 过短或过小。',
    'control-character': '{{path}} 含有控制字符。'
  },
  package: {
    'not-readable': '文件包已损坏或不是 ZIP 文件。',
    'too-many-entries': '文件包中的文件过多。',
    'unsafe-name': '文件包中有文件名指向包外。',
    'unknown-entry': '文件包中有不应有的文件：{{entry}}。',
    'duplicate-entry': '文件包中有两个名为 {{entry}} 的文件。',
    link: '文件包中的 {{entry}} 是链接而非文件。',
    encrypted: '文件包中的 {{entry}} 已加密。',
    'too-large': '文件包中的 {{entry}} 过大。',
    'too-dense': '文件包中的 {{entry}} 解压后远大于其表面大小。',
    'wrong-checksum': '文件包中的 {{entry}} 已损坏：校验和不符。',
    'wrong-manifest': '文件包清单与 {{entry}} 不符。',
    'no-visit': '文件包中没有访问文件。'
  },
  seal: {
    'not-readable': '加封文件已损坏或不完整。',
    'work-factor': '启封所需的内存和时间超出允许范围（系数 {{factor}}，最高 {{limit}}）。',
    'not-a-passphrase': '该文件是用密钥而非口令加封的，请先用 age 程序打开。'
  },
  table: {
    'not-readable': '该文件不是 CSV 或 XLSX 表格。',
    'not-text': '表格编码既非 UTF-8 也非 UTF-16，请另存为 XLSX 或 UTF-8 编码的 CSV。',
    empty: '表头之下没有任何行。',
    'too-many-rows': '表格超过第 {{row}} 行，其后不再读取。',
    'too-many-columns': '第 {{row}} 行超过第 {{column}} 列，其后不再读取。',
    'unclosed-quote': '第 {{row}} 行：引号未闭合。',
    'too-long': '第 {{row}} 行第 {{column}} 列：内容过长。',
    entities: '工作簿自行声明了 XML 实体，电子表格程序不会这样做。',
    'too-dense': '工作簿解压后远大于其表面大小。'
  },
  calendar: {
    'not-readable': '该文件不是日历，或在第 {{line}} 行出错。',
    'not-text': '该日历不是 UTF-8 文本。',
    'too-deep': '第 {{line}} 行：嵌套层数超出任何日历所需。',
    empty: '日历中没有任何日程。',
    'too-many-events': '日历中的日程超过 {{limit}} 项。',
    'no-such-day': '第 {{line}} 行：不存在“{{text}}”这一日期或时间。',
    'unknown-zone': '第 {{line}} 行：时区“{{text}}”无法识别。',
    'end-before-start': '第 {{line}} 行：结束早于开始。'
  },
  attachment: {
    'unknown-kind': '该文件不是图片（JPEG、PNG、WebP 或 TIFF），在可存放文件处也不是 PDF。',
    svg: '不接受 SVG 图形，其中可能含有程序。请另存为 PNG。',
    gif: '不接受 GIF。请将图片另存为 PNG 或 JPEG。',
    heic: '不接受 HEIC 和 AVIF。请将图片另存为 JPEG。',
    'not-a-picture': '这是文件，此处只能放图片。',
    'too-large': '文件大于 10 MB。',
    'too-many-pixels': '图片超过 4000 万像素。',
    'not-readable': '文件已损坏或不完整。',
    'too-heavy': '读取该图片所需的内存或时间超出一般照片。'
  },
  storage: {
    'no-such-visit': '不存在访问“{{id}}”。',
    'id-taken': '此处已保存有访问“{{id}}”。',
    conflict: '该访问已在另一窗口中修改（修订号 {{revision}}）。',
    'changed-outside': '访问文件已被其他程序修改。两种状态均已保留，您的版本位于 {{keptAs}}。',
    'disk-full': '磁盘已满。内容没有丢失，但此项更改尚未写入磁盘。',
    'not-writable': '无法写入该文件夹（{{code}}）。',
    unreadable: '无法读取该文件（{{code}}）。',
    damaged: '访问文件已损坏，且未找到较早的状态。该文件已移至 {{keptAs}}。',
    'newer-version': '该访问由更新版本的 Attaché 写成（格式 {{version}}，本程序最高支持 {{known}}），文件保持原样。',
    'findings-block_other': '未能定版：尚有{{count}}项阻断性问题未获书面认可。',
    'no-such-issue': '本次访问没有第{{number}}版。',
    'damaged-issue': '第{{number}}版文件已损坏。',
    'no-such-attachment': '该文件已不存在。',
    'no-such-upload': '所提交的文件已不存在。',
    'content-lost': '文件未生成：其中将缺少以下文字：“{{text}}”。',
    unreachable: '程序没有响应。',
    cancelled: '已取消。',
    'in-use': '另一个 Attaché（进程 {{pid}}）正在使用此数据文件夹。'
  }
} satisfies Wording<typeof source>
