import type { TextNode } from './node'
import type { Style } from './style'

/**
 * About how many lines a text takes in a width, by average widths of Noto Sans, rather one too many than too few: only where
 * a paper must decide what to leave out before anything is laid out.
 */
export function estimatedLines(text: string, style: Style, width: number): number {
  if (text === '') return 0
  const room = width / style.size
  let [lines, used] = [1, 0]
  for (const word of text.split(/(?<=[ -])|(?<=[\p{Script=Han}，。、；：）])/u)) {
    const needed = [...word].reduce((sum, sign) => sum + emOf(sign), 0) * (style.weight === 600 ? 1.06 : 1)
    if (used > 0 && used + needed > room) {
      lines += 1
      used = 0
    }
    used += needed
    while (used > room) {
      lines += 1
      used -= room
    }
  }
  return lines
}

/** About how wide the longest stretch is that no line may end in, in points. */
export function widestWord(runs: TextNode['text']): number {
  let [widest, used] = [0, 0]
  for (const { text, font, fontSize, bold, noWrap, noNewLine, characterSpacing = 0 } of runs) {
    const face = font.includes('Serif') ? 1.05 : 1
    for (const part of noWrap === true ? [text] : text.split(/(?<=[ \n-])|(?<=\p{Script=Han})(?=\p{Script=Han})/u)) {
      const end = noWrap !== true && noNewLine !== true && /[ \n-]$/.test(part)
      const signs = [...part.trimEnd()]
      const em = signs.reduce((sum, sign) => sum + emOf(sign), 0) * (bold === true ? 1.06 : 1)
      const width = em * face * fontSize + signs.length * characterSpacing
      used += width
      widest = Math.max(widest, used)
      if (end || /\p{Script=Han}$/u.test(part)) used = 0
    }
  }
  return widest
}

/** The narrowest width, a little widened, that takes no more lines than the full one: a centred title in lines alike. */
export function balancedWidth(text: string, style: Style, width: number): number {
  const lines = estimatedLines(text, style, width)
  let [low, high] = [0, width]
  while (high - low > 2) {
    const middle = (low + high) / 2
    if (estimatedLines(text, style, middle) > lines) low = middle
    else high = middle
  }
  return Math.min(width, high * 1.05)
}

// Advance widths of Noto Sans in em, by groups of letters; Serif is near enough.
function emOf(sign: string): number {
  if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign)) return 1
  if (sign === ' ') return 0.26
  if (/[ijl.,:;'’|Iґії]/.test(sign)) return 0.28
  if (/[rtfгстк()-]/.test(sign)) return 0.41
  if (/[mwMWжшщюыфЖШЩЮФ]/.test(sign)) return 0.85
  return /\p{Lu}/u.test(sign) ? 0.65 : 0.57
}
