import type { PersonId } from '../../../base/id'
import { clockOf, dateOf } from '../../../base/wall-time'
import type { Office } from '../../../model/office'
import type { Item } from '../../../model/visit'
import { itemsInOrder } from '../../../rules/item-order'
import { receivingLine } from '../../../rules/receiving-line'
import { placedTime } from '../../../rules/schedule'
import { signatureOrder } from '../../../rules/signature-order'
import { delegates } from '../delegation'
import type { PaperFrame } from '../paper-frame'
import { clockText, dayText } from '../paper-times'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { acrossMeasure } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { type SheetRow, sheetTable } from '../sheets/sheet-table'
import { shortNaming } from '../short-naming'

const widths = [mm(58), mm(76), mm(76), acrossMeasure - mm(210)] as const

/** Who receives whom and who signs after whom, event by event: orders that follow precedence and have no drawing. */
export function linesSheet(frame: PaperFrame, office: Office): readonly Block[] {
  const { visit, composer, language } = frame
  const { p, say } = composer
  const rows = itemsInOrder(visit).flatMap((item) => (isFormal(item) ? rowsOf(frame, office, item) : []))
  if (rows.length === 0) return []
  const heads = ['event', 'receive', 'presented', 'sign'] as const
  const title = say('protocol.lines.sheet')
  return [
    { node: p(sheetStyles(language).across, title, { outline: true, outlineText: title, id: 'lines' }), keepWithNext: true },
    ...sheetTable(frame, {
      columns: heads.map((head, index) => ({ head: say(`protocol.lines.${head}`), width: widths[index] ?? 0 })),
      rows,
      space: mm(3)
    }),
    { node: p(sheetStyles(language).note, say('protocol.lines.note')), space: mm(3) }
  ]
}

/** Events at which a line forms: whatever has a plan or a signature, and where somebody greets. */
function isFormal({ status, seatingPlans = [], participants }: Item): boolean {
  const formal = participants.some(({ role }) => role === 'greeter' || role === 'signatory')
  return status !== 'cancelled' && (formal || seatingPlans.length > 0)
}

function rowsOf(frame: PaperFrame, office: Office, item: Item): readonly SheetRow[] {
  const { visit, composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const line = receivingLine(visit, office, item)
  const copies = signatureOrder(visit, office, item)
  if (line === undefined && copies.length === 0) return []
  const time = placedTime(visit, item.id)
  const when =
    time === undefined ? '' : `${dayText(dateOf(time.startWall), language)}, ${clockText(clockOf(time.startWall), language)}`
  const right = mm(4)
  const signed = copies.flatMap(({ side, people }): readonly Node[] => {
    const record = visit.sides[side]
    const name = plain(read(record?.shortName ?? record?.name, `sides.${side}.name`)) ?? ''
    return [p(styles.smallStrong, say('protocol.lines.copy', { side: name })), ...peopleOf(frame, people, widths[3])]
  })
  const title = read(item.shortTitle ?? item.title, `items.${item.id}.shortTitle`)
  return [
    {
      cells: [
        [p(styles.strong, title, { right }), p(styles.small, when, { right })],
        peopleOf(frame, line?.receive ?? [], widths[1]),
        peopleOf(frame, line?.presented ?? [], widths[2]),
        signed
      ]
    }
  ]
}

function peopleOf(frame: PaperFrame, ids: readonly PersonId[], width: number): readonly Node[] {
  const { visit, composer, language } = frame
  const { p } = composer
  const style = sheetStyles(language).small
  const numbers = delegates(frame)
  return ids.flatMap((id): readonly Node[] => {
    const person = visit.people[id]
    if (person === undefined) return []
    const number = numbers.get(id)?.number ?? '–'
    return [
      {
        columns: [
          p({ ...style, weight: 600 }, number, { width: mm(8) }),
          p(style, shortNaming(person, composer), { width: width - mm(8), right: mm(4) })
        ]
      }
    ]
  })
}
