import type { Outcome } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import type { Words } from '../paper-composer'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { dateText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Block } from '../setting/paper-definition'
import { doubleRule } from '../setting/rules'
import { shortNaming } from '../short-naming'
import { receptionRows } from './reception-rows'
import { acrossMeasure, acrossSection, acrossSheet } from './sheet-frame'
import { sheetStyles } from './sheet-styles'
import { type SheetRow, sheetTable } from './sheet-table'

const outcomeWidths = [110, 60, 52, 24, 24].map(mm)
const registerWidths = [10, 30, 68, 36, 40, 36, 26, 24].map(mm)

/** For the file after a visit: what was signed, promised and invited, who sees to it by when; then the register of receptions. */
export function outcomesSheet(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const { composer, visit, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const name = say('sheets.outcomes.name')
  const register = say('sheets.outcomes.register')
  const labels = ['what', 'parties', 'owner', 'due', 'state'] as const
  const columns = labels.map((label, index) => ({ head: say(`sheets.outcomes.${label}`), width: outcomeWidths[index] ?? 0 }))
  const opening: Block = {
    keepWithNext: true,
    node: {
      stack: [
        ...draftAbove(frame, 1, 3),
        doubleRule(acrossMeasure),
        p(styles.title, name, { above: mm(3.6), outline: true, outlineText: name, id: 'outcomes' })
      ]
    }
  }
  const rows = inOrder(visit.outcomes).map((outcome) => outcomeRow(frame, outcome))
  const first = acrossSection(frame, name, [opening, ...sheetTable(frame, { columns, rows })])
  const receptions = receptionRows(frame)
  const title = { node: p(styles.title, register, { outline: true, outlineText: register, id: 'register' }), keepWithNext: true }
  const form = ['number', 'datePlace', 'foreigner', 'ground', 'summary', 'own', 'permitted', 'report'] as const
  const formColumns = form.map((label, index) => ({ head: say(`sheets.outcomes.${label}`), width: registerWidths[index] ?? 0 }))
  const second = acrossSection(frame, name, [
    title,
    ...sheetTable(frame, { columns: formColumns, rows: receptions, space: mm(4) })
  ])
  return finishedPaper(frame, wish, { name, sheet: acrossSheet, sections: receptions.length === 0 ? [first] : [first, second] })
}

function outcomeRow({ composer, visit, language }: PaperFrame, outcome: Outcome): SheetRow {
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const path = `outcomes.${outcome.id}`
  const owner = outcome.owner === undefined ? undefined : visit.people[outcome.owner]
  const right = mm(4)
  return {
    cells: [
      [
        p(styles.strong, titled(say(`terms.outcomeKinds.${outcome.kind}`), read(outcome.title, `${path}.title`), language), {
          right
        }),
        p(styles.small, read(outcome.text, `${path}.text`), { right })
      ],
      outcome.parties.map((party, index) => p(styles.small, read(party, `${path}.parties.${index}`), { right })),
      [
        p(styles.small, owner === undefined ? undefined : shortNaming(owner, composer), { right }),
        p(styles.small, read(outcome.ownerOffice, `${path}.ownerOffice`), { right })
      ],
      [p(styles.small, outcome.due === undefined ? undefined : dateText(outcome.due, language))],
      [p(styles.small, say(`sheets.outcomes.states.${outcome.state}`))]
    ]
  }
}

/** The kind before the title, unless the title begins with it; Russian and French set it apart as a sentence of its own. */
function titled(kind: string, title: Words | undefined, language: PaperFrame['language']): readonly (Words | undefined)[] {
  const text = plain(title) ?? ''
  const begins = text.toLocaleLowerCase().startsWith(kind.toLocaleLowerCase())
  if (begins) return [title]
  if (language === 'zh' || language === 'en' || typeof title === 'object') return [kind, language === 'zh' ? '：' : ': ', title]
  return [kind, '. ', text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)]
}
