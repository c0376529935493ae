import type { Composer } from './paper-composer'
import { mm, type Sheet } from './setting/measures'
import type { Node, StackNode } from './setting/node'
import { rule, weights } from './setting/rules'
import type { Style } from './setting/style'

const word: Style = { family: 'sans', size: 13, leading: 19, weight: 600, tracking: 0.18, capitals: true }
const forbids: Style = { family: 'sans', size: 7, leading: 10 }

/** The word between rules at the top left of a first page, with what it forbids. */
export function draftHead({ p, say }: Composer): StackNode {
  const width = mm(62)
  return {
    stack: [
      rule(width, 1.4),
      p(word, say('papers.draft.word'), { above: mm(0.6) }),
      p(forbids, say('papers.draft.forbids'), { below: mm(1) }),
      rule(width, weights.hair)
    ]
  }
}

const [left, right] = [mm(7), mm(11)]
const pitch = mm(78)
const hatch = mm(40)

/** A hatched band with the word three times in the left margin of every page; no watermark, for it would vanish or hide. */
export function draftBand(composer: Composer, sheet: Sheet): Node {
  const text = composer.say('papers.draft.word')
  const han = composer.language === 'zh'
  const style = han
    ? 'font-family="HanSans" font-weight="bold" font-size="11.5" letter-spacing="9"'
    : 'font-family="Sans" font-weight="bold" font-size="11" letter-spacing="3.4"'
  const parts: string[] = []
  for (let top = sheet.margins.top; top < sheet.height - sheet.margins.bottom; top += pitch) {
    parts.push(strokes(top, Math.min(top + hatch, sheet.height - sheet.margins.bottom)))
    const middle = top + hatch + (pitch - hatch) / 2
    if (middle + mm(15) > sheet.height - sheet.margins.bottom) continue
    const x = (left + right) / 2 + (han ? 4.2 : 4)
    parts.push(`<text x="${x}" y="${middle}" text-anchor="middle" transform="rotate(-90 ${x} ${middle})" ${style}>${text}</text>`)
  }
  const view = `width="${right + 4}" height="${sheet.height}"`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${view}>${parts.join('')}</svg>`,
    absolutePosition: { x: 0, y: 0 }
  }
}

/** Strokes of 0.3 mm from lower left to upper right, cut off where the stretch of the band ends. */
function strokes(top: number, bottom: number): string {
  const width = right - left
  const lines: string[] = []
  for (let low = top + width * 0.4; low < bottom + width; low += mm(1.35)) {
    const [x1, y1] = low > bottom ? [left + (low - bottom), bottom] : [left, low]
    const [x2, y2] = low - width < top ? [left + (low - top), top] : [right, low - width]
    if (x1 < x2) lines.push(`M${x1.toFixed(2)} ${y1.toFixed(2)}L${x2.toFixed(2)} ${y2.toFixed(2)}`)
  }
  return `<path d="${lines.join('')}" stroke="#000000" stroke-width="${mm(0.3).toFixed(2)}" fill="none"/>`
}
