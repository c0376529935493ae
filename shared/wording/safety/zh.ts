import type { Wording } from '../wording'
import type { safety as en } from './en'

export const safety = {
  close: '关闭',
  cancel: '取消',
  recovered: {
    heading: '该访问的文件已损坏',
    opened: '已打开{{time}}的内容。',
    kept: '损坏的文件保留在此：',
    gone: '原文件已不在原处。',
    later: '{{time}}之后的更改不在其中。更早的内容可在备份中找到。',
    goOn: '以此内容继续'
  },
  copies: {
    act: '备份…',
    heading: '“{{name}}”的备份',
    note: '工作时自动保留，间隔至少五分钟，保存三十天。打开备份会生成一个新的访问，本访问保持不变。',
    none: '尚无备份。下次更改时将保留第一份。',
    items_other: '{{count}}项',
    people_other: '{{count}}人',
    conflict: '其他程序修改文件时您的内容',
    damaged: '无法读取，已原样保留',
    open: '作为新访问打开',
    openOf: '作为新访问打开：{{time}}',
    title: '{{name}}（{{time}}）',
    opened: '{{time}}的内容已成为单独的访问。'
  },
  unsaved: {
    heading: '未保存',
    goesOn: '您可以继续工作：只要不关闭此窗口，所有内容都在。',
    trying: 'Attaché 会自动重试。',
    retry: '重试',
    elsewhere: '另存副本到别处',
    keepMine: '保留我的',
    takeTheirs: '采用对方的'
  },
  papers: {
    heading: '对外文件',
    note: '文件、日历和名单按访问分文件夹存放于此。',
    folder: '文件存放位置',
    placeholder: '文档/Attache',
    choose: '选择…',
    office: '访问文件附带本单位设置',
    officeNote: '包括单位名称、职级、座次与乘车规则、阈值和国名写法，供接收方继续筹备。徽标和字体不随文件发送。'
  },
  backup: {
    heading: '第二份副本',
    note: '每一版还会存入此文件夹（移动存储或共享盘），并读回核对。',
    folder: '文件夹',
    placeholder: '未选择',
    fits: '该文件夹可正常写入并原样读回。',
    made: '第{{number}}版的第二份副本位于 {{path}}。',
    failed: '第{{number}}版已生成，但第二份副本未能写入。{{reason}}',
    again: '重试'
  },
  encryption: {
    heading: '加密',
    off: '本文件夹的文件未加密，任何得到这台电脑或其硬盘的人都能读取。',
    on: '本文件夹的文件已加密（AES-256），只有凭口令才能打开。',
    bySystem: '本机的当前用户无需输入口令即可打开；在其他地方需要口令。',
    changing: '正在重写文件，您可以继续工作。',
    lost: '本文件夹的文件已加密，而密钥文件缺失或损坏。请从文件夹的副本中取回“key”或“key.copy”。在此之前不会写入任何内容。',
    turnOn: '加密文件…',
    turnOff: '取消加密…',
    change: '更改口令…',
    passphrase: '口令',
    newPassphrase: '新口令',
    repeated: '再次输入口令',
    tooShort: '至少{{count}}个字符，最好由几个词组成。',
    differs: '两次输入不一致。',
    warning: '没有此口令，任何人都无法打开文件，包括 Attaché 的开发者。请写下口令，并与电脑分开保管。',
    offWarning: '文件将以可读形式存放在硬盘上。第二份副本和导出的文件本来就未加密。',
    doTurnOn: '加密',
    doTurnOff: '取消加密',
    doChange: '更改',
    working: '正在重写文件',
    isOn: '本文件夹的文件现已加密。',
    isOff: '本文件夹的文件现已不再加密。',
    changed: '口令已更改。'
  },
  unlock: {
    heading: '访问数据已加密',
    note: '请输入本文件夹的口令以打开。',
    open: '打开',
    opening: '正在打开'
  }
} satisfies Wording<typeof en>
