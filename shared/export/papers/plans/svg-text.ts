import type { TextNode, TextRun } from '../setting/node'

type Place = { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' }

/** A line that was typeset like any other, drawn in a picture with its baseline at a point: each run in its own face. */
export function svgText({ text }: TextNode, { x, y, anchor = 'middle' }: Place): string {
  const runs = merged(text).map(({ text: words, font, fontSize, bold, italics, characterSpacing }) => {
    const face = [
      `font-family="${font}"`,
      `font-size="${fontSize}"`,
      ...(bold === true ? ['font-weight="bold"'] : []),
      ...(italics === true ? ['font-style="italic"'] : []),
      ...(characterSpacing === undefined ? [] : [`letter-spacing="${characterSpacing}"`])
    ]
    return `<tspan ${face.join(' ')}>${escaped(words)}</tspan>`
  })
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" xml:space="preserve">${runs.join('')}</text>`
}

/** Runs that differ only in where a line may break are one in a picture, which breaks none. */
function merged(runs: readonly TextRun[]): readonly TextRun[] {
  const found: TextRun[] = []
  for (const run of runs) {
    const last = found.at(-1)
    const same = last?.font === run.font && last.fontSize === run.fontSize && last.bold === run.bold
    if (same) found[found.length - 1] = { ...last, text: last.text + run.text }
    else found.push(run)
  }
  return found
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
