import type { Wording } from '../wording'
import type { refusals as source } from './en'

export const refusals = {
  visit: {
    'not-json': '该文件不是 UTF-8 编码的 JSON 文本。',
    'not-json-at': 'JSON 在第 {{line}} 行第 {{column}} 列出错。',
    'too-large': '文件大小为 {{megabytes}} MB，最多只能读取 {{limit}} MB。',
    'too-deep': '文件嵌套超过 {{limit}} 层。',
    'not-a-visit-file': '该文件不是 Attaché 的访问文件。',
    'too-heavy': '读取该文件所需的内存或时间超出正常访问文件的范围。',
    'newer-version': '该访问由更新版本的 Attaché 写成（格式 {{version}}，本程序最高支持 {{known}}），文件保持原样。',
    'unknown-version': '格式版本“{{version}}”无法识别。',
    'duplicate-key': '{{path}} 中的键“{{key}}”出现两次。',
    'unknown-zone': '{{path}}：时区“{{zone}}”无法识别。',
    'no-such-day': '{{path}}：不存在“{{text}}”这一日期或时间。',
    'missing-hour': '{{path}}：{{zone}} 因时钟调整，不存在 {{wall}} 这一时刻。',
    'end-before-start': '{{path}}：结束时间 {{end}} 不晚于开始时间 {{start}}。',
    'missing-reference': '{{path}}：不存在标识为“{{id}}”的记录。',
    'id-differs': '{{path}}：键“{{key}}”下的记录自身标识为“{{id}}”。',
    'duplicate-id': '{{path}}：标识“{{id}}”出现两次。',
    circle: '{{path}}：该事项将经由“{{id}}”接续自身。',
    'follows-untimed': '{{path}}：“{{id}}”没有可供接续的时间。'
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
    'no-such-upload': '所提交的文件已不存在。',
    'content-lost': '文件未生成：其中将缺少以下文字：“{{text}}”。',
    cancelled: '已取消。',
    'in-use': '另一个 Attaché（进程 {{pid}}）正在使用此数据文件夹。'
  }
} satisfies Wording<typeof source>
