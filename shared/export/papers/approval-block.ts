import type { Visit } from '../../model/visit'
import type { PaperFrame } from './paper-frame'
import { dateText } from './paper-times'
import { russianStyles as styles } from './russian-styles'
import { mm } from './setting/measures'
import type { Node } from './setting/node'

type Approval = Visit['approvals'][number]

/** УТВЕРЖДАЮ: who approves, room for the signature, and the date, open until there is one. */
export function approvalBlock({ composer, visit, language }: PaperFrame, approval: Approval): Node {
  const { p, say, read } = composer
  const path = `approvals.${visit.approvals.indexOf(approval)}`
  const name = read(approval.name, `${path}.name`)
  const year = visit.from.slice(0, 4)
  const dated =
    approval.on === undefined
      ? say('sheets.approval.openDate', { year })
      : say('sheets.approval.date', { date: dateText(approval.on, language), year: approval.on.slice(0, 4) })
  return {
    stack: [
      p({ ...styles.approves, tracking: 0.05, capitals: true }, say('sheets.approval.approves'), { below: mm(1) }),
      p(styles.approver, read(approval.post, `${path}.post`), { title: true }),
      p(
        styles.approver,
        ['_'.repeat(20), ' ', { words: name ?? say('sheets.approval.initials'), as: name === undefined ? styles.hint : {} }],
        {
          above: mm(7.5)
        }
      ),
      p(styles.approver, dated, { above: mm(1.2) })
    ]
  }
}
