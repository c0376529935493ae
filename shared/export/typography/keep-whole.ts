/** A stretch of text; `whole` may not be broken at a line's end. */
export type Stretch = { readonly text: string; readonly whole: boolean }

const numberWithUnit = /\d[\d.,:]*(?:[年月日时分号楼层室厅人次家个座辆名亿万元％%]|分钟|小时|公里|平方米)+/gu
// The last two hanzi of a paragraph with whatever punctuation follows or stands between.
const end = /\p{Script=Han}\p{P}*\p{Script=Han}[\p{P}\p{S}]*$/u

/**
 * Cuts a Chinese paragraph into what may be broken anywhere and what stays together: names, numbers with their unit, and the
 * last two hanzi.
 */
export function keepWhole(paragraph: string, names: readonly string[]): readonly Stretch[] {
  const kept: (readonly [from: number, to: number])[] = []
  for (const found of paragraph.matchAll(numberWithUnit)) kept.push([found.index, found.index + found[0].length])
  for (const name of names) {
    for (let at = paragraph.indexOf(name); at >= 0; at = paragraph.indexOf(name, at + name.length))
      kept.push([at, at + name.length])
  }
  const last = end.exec(paragraph)
  if (last !== null) kept.push([last.index, paragraph.length])
  return cut(paragraph, merged(kept))
}

function merged(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const previous = found[found.length - 1]
    if (previous !== undefined && from < previous[1]) previous[1] = Math.max(previous[1], to)
    else found.push([from, to])
  }
  return found
}

function cut(paragraph: string, spans: readonly (readonly [number, number])[]): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const [from, to] of spans) {
    if (from > at) found.push({ text: paragraph.slice(at, from), whole: false })
    found.push({ text: paragraph.slice(from, to), whole: true })
    at = to
  }
  if (at < paragraph.length) found.push({ text: paragraph.slice(at), whole: false })
  return found
}
