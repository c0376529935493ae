import type { Item, SeatingPlan } from '../../../model/visit'
import { dietsAtTable } from '../../../rules/seats/diets-at-table'
import { profileOfPlan } from '../../../rules/seats/profile-of-plan'
import { delegates } from '../delegation'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { chairSign, svgOf } from './plan-signs'
import type { ItemPlan } from './plans-in-order'

const gap = mm(8)

/**
 * Beneath a plan: what the signs mean, the rule by which it was made with the name of its profile, in each language, and
 * what the kitchen must know of the table that it serves.
 */
export function planLegend(
  frames: readonly PaperFrame[],
  wish: PaperWish,
  { item, plan }: ItemPlan,
  width: number,
  kitchen?: string
): Node {
  const columns = frames.length + 1
  const each = (width - gap * (columns - 1)) / columns
  return {
    margin: [0, mm(2.4), 0, 0],
    columns: [
      { width: each + gap, stack: [rule(each, weights.hair, [0, 0, 0, mm(2)]), signs(frames, each)] },
      ...frames.map((frame, index) => ({
        width: each + (index < frames.length - 1 ? gap : 0),
        stack: [
          rule(each, weights.hair, [0, 0, 0, mm(2)]),
          ruleOf(frame, wish, plan, each),
          ...(kitchen === undefined ? [] : dietsOf(frame, item, plan, kitchen, each))
        ]
      }))
    ]
  }
}

function signs(frames: readonly PaperFrame[], width: number): Node {
  const radius = mm(2.8)
  const shown = [
    { key: 'guest', seat: { person: {} as never, number: '1', host: false, interpreter: false } },
    { key: 'host', seat: { person: {} as never, number: 'I', host: true, interpreter: false } },
    { key: 'interpreter', seat: { person: {} as never, number: '', host: false, interpreter: true } },
    { key: 'free', seat: { number: '', host: false, interpreter: false } }
  ] as const
  const half = width / 2
  const style: Style = { family: 'sans', size: 8, leading: 10.8 }
  const line = (pair: readonly (typeof shown)[number][]): Node => ({
    margin: [0, 0, 0, mm(1.4)],
    columns: pair.flatMap(({ key, seat }) => [
      {
        width: mm(7.2),
        stack: [{ role: 'aside', svg: svgOf(radius * 2 + 2, radius * 2 + 2, [chairSign(seat, radius + 1, radius + 1, radius)]) }]
      },
      {
        width: half - mm(7.2),
        stack: frames.map((frame) => frame.composer.p(style, frame.composer.say(`plans.legend.${key}`)))
      }
    ])
  })
  return { stack: [line(shown.slice(0, 2)), line(shown.slice(2))] }
}

function ruleOf({ composer, language }: PaperFrame, wish: PaperWish, plan: SeatingPlan, width: number): Node {
  const { say, read, p } = composer
  const profile = profileOfPlan(wish.office, plan)
  const form = plan.tables[0]?.form ?? profile.form
  const style: Style = { family: 'sans', size: language === 'zh' ? 8.6 : 8, leading: 11.4 }
  const [colon, stop, comma] =
    language === 'zh' ? ['：', '。', '；'] : language === 'fr' ? [' : ', '.', ' ; '] : [': ', '.', '; ']
  const name = plain(read(profile.name, `office.seatProfiles.${profile.id}`)) ?? profile.id
  const source = profile.source === undefined ? '' : `, ${profile.source}`
  const words = `${colon}${say(`plans.senior.${profile.seniorSide}`)}${comma}${say(`plans.rules.${form}`)}${stop}${language === 'zh' ? '' : ' '}${name}${source}${stop}`
  return { columns: [p(style, [{ words: say('plans.rule'), as: { weight: 600 } }, words], { width })] }
}

/** What the kitchen must know, with the numbers of the list: `no pork: 3; no fish: 5`. */
function dietsOf(frame: PaperFrame, item: Item, plan: SeatingPlan, table: string, width: number): readonly Node[] {
  const { composer, language, visit } = frame
  const { p, say, read } = composer
  const diets = dietsAtTable(visit, item, plan, table)
  if (diets.length === 0) return []
  const [stop, colon, comma, semicolon] =
    language === 'zh' ? ['：', '：', '、', '；'] : language === 'fr' ? ['. ', ' : ', ', ', ' ; '] : ['. ', ': ', ', ', '; ']
  const numbers = delegates(frame)
  const words = diets.map(({ needs, people }) => {
    const whose = people.map((id) => numbers.get(id)?.number ?? '–').join(comma)
    return `${plain(read(needs, `people.${people[0]}.diet.needs`)) ?? ''}${colon}${whose}`
  })
  const style: Style = { family: 'sans', size: language === 'zh' ? 8.6 : 8, leading: 11.4 }
  const heading = { words: `${say('plans.diets')}${stop}`, as: { weight: 600 } } as const
  return [{ columns: [p(style, [heading, words.join(semicolon)], { width })] }]
}
