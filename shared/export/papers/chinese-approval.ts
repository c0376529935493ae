import type { Visit } from '../../model/visit'
import { chineseMeasure } from './chinese-day'
import { chineseStyles } from './chinese-styles'
import type { PaperFrame } from './paper-frame'
import { dateText } from './paper-times'
import type { PaperWish } from './paper-wish'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'
import { rule, weights } from './setting/rules'

type Approval = Visit['approvals'][number]

const widths = { kind: mm(18), post: mm(72), signature: mm(36), date: mm(30) }

/**
 * 报批: who approves, who countersigns and who prepared it, with room for signature and date. It stands on what goes up for
 * approval: the draft, and the copy for organisers; a guest is handed a programme that was approved.
 */
export function chineseApproval(frame: PaperFrame, { visit, audience, issue, setting }: PaperWish): readonly Block[] {
  if (setting?.approval === false || (issue !== undefined && audience === 'guests')) return []
  const kinds = ['approves', 'agrees', 'prepared'] as const
  // Who agreed and who prepared it is the office's own matter.
  const lines = kinds
    .filter((kind) => kind === 'approves' || audience === 'organisers')
    .flatMap((kind) => visit.approvals.filter((approval) => approval.kind === kind))
  if (lines.length === 0) return []
  const { composer, language } = frame
  const title = composer.p(chineseStyles(language).day, composer.say('sheets.approval.form.name'), { below: mm(1.3), heading: 2 })
  const rows = lines.flatMap((approval, index) => [
    ...(index === 0 ? [] : [rule(chineseMeasure, weights.hair)]),
    rowOf(frame, approval, visit.approvals.indexOf(approval))
  ])
  const stack = [title, rule(chineseMeasure, weights.day), ...rows, rule(chineseMeasure, weights.closing)]
  return [{ node: { unbreakable: true, stack }, space: mm(7) }]
}

function rowOf({ composer, visit, language }: PaperFrame, { kind, post, name, on }: Approval, index: number): Node {
  const { p, say, read } = composer
  const styles = chineseStyles(language)
  const year = (on ?? visit.from).slice(0, 4)
  const date =
    on === undefined
      ? say('sheets.approval.form.openDate', { year })
      : say('sheets.approval.form.date', { date: dateText(on, language), year })
  const signed = name === undefined ? say('sheets.approval.form.signature') : read(name, `approvals.${index}.name`)
  return {
    margin: [0, mm(2.4), 0, mm(2.4)],
    role: 'row',
    columns: [
      p({ ...styles.second, weight: 600 }, say(`sheets.approval.form.${kind}`), { width: widths.kind, role: 'row-head' }),
      p(styles.second, read(post, `approvals.${index}.post`), { width: widths.post, right: mm(4) }),
      {
        width: widths.signature,
        stack: [
          rule(widths.signature - mm(6), weights.hair, [0, mm(5), 0, mm(0.6)]),
          p({ ...styles.second, size: language === 'zh' ? 8.6 : 7.4, leading: 11 }, signed, { right: mm(6) })
        ]
      },
      p(styles.second, date, { width: widths.date })
    ]
  }
}
