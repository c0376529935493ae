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
  const named = Object.keys(person.names).length > 0
  const lines = [...linesOf(large, person, sizes, named, true), ...linesOf(small, person, sizes, named, false)]
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

function linesOf(frame: PaperFrame, person: Person, sizes: CardSizes, named: boolean, large: boolean): readonly Line[] {
  const { language, composer } = frame
  const han = language === 'zh'
  const text = named ? nameOf(frame, person) : composer.read(person.function ?? person.post, `people.${person.id}.function`)
  if (text === undefined) return []
  const own = named ? sizes : { ...sizes.post }
  const size = large ? (han ? own.han : own.latin) : own.below
  const tracking = han && named ? 0.16 : undefined
  const fitted = fittedTo(plain(text) ?? '', size, large ? 600 : 400, sizes.width * 0.9, named ? 1 : 2)
  return fitted.lines.map((line) => ({
    text: typeof text === 'string' ? line : { ...text, text: line },
    frame,
    style: {
      family: 'serif',
      size: fitted.size,
      leading: fitted.size * 1.3,
      weight: large ? 600 : 400,
      ...(tracking === undefined ? {} : { tracking })
    }
  }))
}

/** Given name and family name in capitals, as a card at a table has them; Chinese as it is. */
function nameOf(frame: PaperFrame, person: Person): Words | undefined {
  const { language, composer, visit } = frame
  const name = person.names[language]
  if (name === undefined) {
    const spelt = personName(person, language, 'full', visit.languages)
    return spelt
  }
  if (language === 'zh') return `${name.family}${name.given ?? ''}`
  const native =
    person.native === 'zh' ? [name.family.toLocaleUpperCase(), name.given] : [name.given, name.family.toLocaleUpperCase()]
  return composer.read({ [language]: native.filter((part) => part !== undefined).join(' ') }, `people.${person.id}.names`)
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
