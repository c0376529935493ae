import { clockOf, dateOf } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Office } from '../../../model/office'
import type { Visit } from '../../../model/visit'
import { type Acceptance, isAbout } from '../../../rules/acceptance'
import { findingSentence, type Teller } from '../../../rules/finding-sentence'
import { findings } from '../../../rules/findings'
import type { PaperFrame } from '../paper-frame'
import { clockText, dayWithYearText, runningDayText } from '../paper-times'
import { mm } from '../setting/measures'
import type { Section } from '../setting/paper-definition'
import { acrossMeasure, acrossSection } from './sheet-frame'
import { sheetStyles } from './sheet-styles'
import { type SheetRow, sheetTable } from './sheet-table'

const widths = [mm(12), mm(120), mm(70), mm(38), acrossMeasure - mm(240)] as const

/** Annex of the working programme: what was taken as it is in writing, why, by whom and when. Nothing where nothing was. */
export function acceptedFindings(frame: PaperFrame, visit: Visit, office: Office): readonly Section[] {
  if (visit.acceptedFindings.length === 0) return []
  const { composer, language } = frame
  const name = composer.say('sheets.working.annex')
  const labels = ['number', 'finding', 'reason', 'by', 'when'] as const
  const columns = labels.map((label, index) => ({
    head: composer.say(`sheets.working.annexHeads.${label}`),
    width: widths[index] ?? 0
  }))
  const title = composer.p(sheetStyles(language).across, name, { outline: true, outlineText: name, id: 'annex' })
  const rows = visit.acceptedFindings.map((entry, index) => rowOf(frame, visit, office, entry, index))
  return [
    acrossSection(frame, name, [{ node: title, keepWithNext: true }, ...sheetTable(frame, { columns, rows, space: mm(3) })])
  ]
}

function rowOf({ composer, language }: PaperFrame, visit: Visit, office: Office, entry: Acceptance, index: number): SheetRow {
  const { p, say } = composer
  const styles = sheetStyles(language)
  const right = mm(4)
  // As it was when it was accepted: what is late today may have been early then.
  const at = wallAt(visit.hostZone, Date.parse(entry.at))
  const finding = findings(visit, { office, today: dateOf(at) }).find((candidate) => isAbout(entry, candidate))
  const day = (date: Parameters<typeof runningDayText>[0]) => runningDayText(date, language)
  const teller: Teller = {
    t: (key, values) => say(`findings.${key}`, values),
    language,
    day,
    kind: (kind) => say(`terms.kinds.${kind}`)
  }
  const words = finding === undefined ? say('findings.gone') : findingSentence(finding, visit, teller).replace(/<\/?b>/g, '')
  return {
    cells: [
      [p(styles.strong, String(index + 1))],
      [p(styles.row, words, { right })],
      [p(styles.row, entry.reason, { right })],
      [p(styles.row, entry.by, { right })],
      [p(styles.row, dayWithYearText(dateOf(at), language)), p(styles.small, clockText(clockOf(at), language))]
    ]
  }
}
