import type { LaidInline, LaidLine } from './engine'

/**
 * The line with neighbouring words of one style joined, so that each stretch is written with one text operator instead of
 * one a word: smaller files, and readers that search and copy whole phrases. Words keep their places, since the engine
 * measures them one by one in any case.
 */
export function mergedInlines(line: LaidLine): void {
  const merged: LaidInline[] = []
  for (const inline of line.inlines) {
    const last = merged[merged.length - 1]
    if (last !== undefined && joins(last, inline)) {
      last.text += inline.text
      last.width += inline.width
      last.trailingCut = inline.trailingCut
    } else merged.push(inline)
  }
  line.inlines = merged
}

// The engine measures word by word; only over a space or between full-width signs does kerning never move what follows.
const seam = /^ \||^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]\|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u

function joins(first: LaidInline, second: LaidInline): boolean {
  return (
    first.font === second.font &&
    first.fontSize === second.fontSize &&
    first.color === second.color &&
    first.lang === second.lang &&
    first.linkToDestination === second.linkToDestination &&
    !hasOwnWays(first) &&
    !hasOwnWays(second) &&
    seam.test(`${first.text.slice(-1)}|${second.text.slice(0, 1)}`)
  )
}

function hasOwnWays(inline: LaidInline): boolean {
  return Boolean(inline.characterSpacing) || Boolean(inline.fontFeatures) || Boolean(inline.decoration) || Boolean(inline.link)
}
