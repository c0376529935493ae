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
  const end = sheet.height - sheet.margins.bottom
  const tops: number[] = []
  for (let top = sheet.margins.top; top < end; top += pitch) tops.push(top)
  const words = tops.map((top) => top + hatch + (pitch - hatch) / 2).filter((middle) => middle + mm(15) <= end)
  const x = (left + right) / 2 + (han ? 4.2 : 4)
  const turned = words.map(
    (y) => `<text x="${x}" y="${y}" text-anchor="middle" transform="rotate(-90 ${x} ${y})" ${style}>${text}</text>`
  )
  const d = tops.map((top) => strokes(top, Math.min(top + hatch, end))).join('')
  return {
    stack: [
      // A path of the engine lies where its numbers say, whatever stands before it.
      { canvas: [{ type: 'path', d, lineWidth: mm(0.3), lineColor: 'black' }], absolutePosition: { x: 0, y: 0 } },
      {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${right + 4}" height="${sheet.height}">${turned.join('')}</svg>`,
        absolutePosition: { x: 0, y: 0 }
      }
    ]
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
  return lines.join('')
}
