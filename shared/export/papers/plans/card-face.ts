import type { Person } from '../../../model/visit'
import { personName } from '../../../rules/person-name'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { plain } from '../plain-words'
import { estimatedLines } from '../setting/estimated-lines'
import type { Style } from '../setting/style'
import { svgText } from './svg-text'

/** Sizes of one kind of card in points: the large line by script, the name beneath, and the same for mere posts. */
export type CardSizes = {
  readonly width: number
  readonly height: number
  readonly han: number
  readonly latin: number
  readonly below: number
  /** Family name over given name, as one reads across a table. */
  readonly twoLines: boolean
  readonly post: { readonly han: number; readonly latin: number; readonly below: number }
}

type Line = { readonly text: Words; readonly style: Style; readonly frame: PaperFrame }

/** The share of its size to which a line may shrink before it is broken in two. */
const least = 0.6

/** One face of a card, centred in its field: large in the first language, below it in the second. */
export function cardFace(
  [large, small]: readonly [PaperFrame, PaperFrame],
  person: Person,
  sizes: CardSizes,
  field: { readonly x: number; readonly y: number; readonly turned: boolean }
): string {
  const lines = [...linesOf(large, person, sizes, true), ...linesOf(small, person, sizes, false)]
  const height = lines.reduce((sum, { style }) => sum + style.leading, 0)
  const [centre, middle] = [field.x + sizes.width / 2, field.y + sizes.height / 2]
  let top = middle - height / 2
  const drawn = lines.map(({ text, style, frame }) => {
    const node = frame.composer.p(style, text)
    const baseline = top + style.leading * 0.5 + style.size * 0.36
    top += style.leading
    return svgText(node, { x: centre, y: baseline })
  })
  return field.turned ? `<g transform="rotate(180 ${centre} ${middle})">${drawn.join('')}</g>` : drawn.join('')
}

function linesOf(frame: PaperFrame, person: Person, sizes: CardSizes, large: boolean): readonly Line[] {
  const parts = nameParts(frame, person, large && sizes.twoLines)
  const own = parts === undefined ? sizes.post : sizes
  const han = frame.language === 'zh'
  const size = large ? (han ? own.han : own.latin) : own.below
  const words = parts ?? [plain(officeOf(frame, person)) ?? '']
  return words.flatMap((text, index) => {
    const first = index === 0
    const fitted = fittedTo(text, first ? size : size * 0.68, large ? 600 : 400, sizes.width * 0.9, parts === undefined ? 2 : 1)
    return fitted.lines.map((line) => ({
      text: line,
      frame,
      style: {
        family: 'serif' as const,
        size: fitted.size,
        leading: fitted.size * 1.3,
        weight: large && first ? (600 as const) : (400 as const),
        ...(han && parts !== undefined ? { tracking: 0.16 } : {})
      }
    }))
  })
}

function officeOf({ composer }: PaperFrame, person: Person): Words | undefined {
  return composer.read(person.shortPost ?? person.function ?? person.post, `people.${person.id}.shortPost`)
}

/** A name on one line, or the family name in capitals over the given one; undefined for somebody known by the office alone. */
function nameParts({ language, visit }: PaperFrame, person: Person, twoLines: boolean): readonly string[] | undefined {
  const name = person.names[language]
  const full = personName(person, language, 'full', visit.languages)
  if (full === undefined) return undefined
  if (name === undefined || language === 'zh' || !twoLines || name.given === undefined) return [full]
  return [name.family.toLocaleUpperCase(), name.given]
}

/** In steps of a point down to the least, then on two lines. */
function fittedTo(text: string, size: number, weight: 400 | 600, width: number, most: number) {
  const linesAt = (at: number) => estimatedLines(text, { family: 'serif', size: at, leading: at, weight }, width)
  for (let at = size; at >= size * least; at -= 1) {
    if (linesAt(at) <= 1) return { size: at, lines: [text] }
    if (most > 1 && at < size * 0.85 && linesAt(at) <= 2) return { size: at, lines: broken(text) }
  }
  return { size: size * least, lines: broken(text) }
}

/** As near to the middle as words allow; Chinese between any two characters. */
function broken(text: string): readonly string[] {
  const parts = text.includes(' ') ? text.split(' ') : [...text]
  const joint = text.includes(' ') ? ' ' : ''
  let best = { at: 1, apart: Number.POSITIVE_INFINITY }
  for (let at = 1; at < parts.length; at += 1) {
    const apart = Math.abs(parts.slice(0, at).join(joint).length - parts.slice(at).join(joint).length)
    if (apart < best.apart) best = { at, apart }
  }
  return parts.length < 2 ? [text] : [parts.slice(0, best.at).join(joint), parts.slice(best.at).join(joint)]
}
