import { approvalBlock } from './approval-block'
import { draftAbove } from './draft-above'
import { leaderOf } from './leader'
import { leaderWords } from './leader-words'
import type { PaperFrame } from './paper-frame'
import { datesText } from './paper-times'
import { plain } from './plain-words'
import { russianStyles as styles } from './russian-styles'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import { swelledRule } from './setting/rules'
import { titleOfProgramme } from './title-of-programme'

const measure = mm(180)
const [before, approvalWidth] = [mm(98), mm(82)]

/** Above the days of a Russian programme: the draft's word, who approves, ПРОГРАММА, of what, led by whom, when. */
export function russianOpening(frame: PaperFrame, approved = true): Node {
  const { composer, visit, language } = frame
  const { p, say, read } = composer
  const approval = approved ? visit.approvals.find(({ kind }) => kind === 'approves') : undefined
  const title = plain(read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  const leader = ledBy(frame)
  return {
    stack: [
      {
        columns: [
          { width: before, stack: draftAbove(frame, 0, 0) },
          ...(approval === undefined ? [] : [{ ...approvalBlock(frame, approval), width: approvalWidth }])
        ]
      },
      p(styles.name, say('sheets.russian.programme'), {
        above: mm(9.5),
        below: mm(2.2),
        outline: true,
        outlineText: say('papers.guest.name'),
        id: 'programme'
      }),
      centred(frame, titleOfProgramme(title, language)),
      ...(leader === undefined ? [] : [centred(frame, leader)]),
      p(styles.subject, datesText(visit.from, visit.until, language), { above: mm(3.2), below: mm(2.4) }),
      swelledRule(measure, false, mm(52))
    ]
  }
}

/** A paragraph in the middle of the page, a little narrower than it. */
function centred({ composer }: PaperFrame, text: string): Node {
  const side = measure * 0.08
  return composer.p(styles.subject, text, { indent: side, right: side, title: true })
}

function ledBy(frame: PaperFrame): string | undefined {
  const leader = leaderOf(frame)
  return leader === undefined ? undefined : frame.composer.say('sheets.russian.ledBy', { leader: leaderWords(frame, leader) })
}
