import type { PaperFrame } from '../paper-frame'
import { mm, type Sheet } from '../setting/measures'
import type { Node } from '../setting/node'

/** The order of colours in which revisions are copied; it begins anew after the last. */
const colours = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const
const inks = { c1: '#FFFFFF', c2: '#A9CBE6', c3: '#F2B5C4', c4: '#F2D04A', c5: '#A8D1A0', c6: '#D9A520' } as const

export type RevisionColour = (typeof colours)[number]

export function revisionColour(issue: number): RevisionColour {
  return colours[(issue - 1) % colours.length] ?? 'c1'
}

export const revisionColours: readonly RevisionColour[] = colours

/** A band 7 wide, 6 from the edge, in the colour of the issue, framed and lettered three times; white where colours are off. */
export function changeBand({ composer, language, ink }: PaperFrame, sheet: Sheet, issue: number): Node {
  const colour = revisionColour(issue)
  const name = composer.say(`changeSheet.colours.${colour}`)
  const text = language === 'zh' ? `${issue} ${name}` : `${issue} ${name.toLocaleUpperCase(language)}`
  const [x, y, width, height] = [mm(6), mm(6), mm(7), sheet.height - mm(12)]
  const face = language === 'zh' ? 'font-family="HanSans" letter-spacing="5"' : 'font-family="Sans" letter-spacing="2"'
  const middle = x + width / 2 + 4
  const words = [1 / 6, 1 / 2, 5 / 6]
    .map((part) => y + height * part)
    .map(
      (at) =>
        `<text x="${middle}" y="${at}" text-anchor="middle" transform="rotate(-90 ${middle} ${at})" ${face} font-weight="bold" font-size="10">${text}</text>`
    )
  const edge = { type: 'line', lineWidth: 0.45, lineColor: 'black' } as const
  const [right, bottom] = [x + width, y + height]
  return {
    stack: [
      {
        canvas: [
          { type: 'rect', x, y, w: width, h: height, color: ink ? inks[colour] : inks.c1 },
          { ...edge, x1: x, y1: y, x2: right, y2: y },
          { ...edge, x1: x, y1: bottom, x2: right, y2: bottom },
          { ...edge, x1: x, y1: y, x2: x, y2: bottom },
          { ...edge, x1: right, y1: y, x2: right, y2: bottom }
        ],
        absolutePosition: { x: 0, y: 0 }
      },
      {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${right + 4}" height="${sheet.height}">${words.join('')}</svg>`,
        absolutePosition: { x: 0, y: 0 }
      }
    ]
  }
}
