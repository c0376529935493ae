/** A stretch of text; `whole` may not be broken at a line's end. */
export type Stretch = { readonly text: string; readonly whole: boolean }

const numberWithUnit =
  /第?\d[\d.,:]*(?:[年月日时分号楼层室厅人次家个座辆名亿万元％%版页条排桌]|分钟|小时|公里|平方米)+|第[一二三四五六七八九十]+副?\p{Script=Han}/gu
const weekdayInBrackets = /（(?:星期|周)[一二三四五六日](?:至(?:星期|周)?[一二三四五六日])?）/gu
/** A check code: an eye compares it in one go. */
const checkCode = /(?<![A-Z0-9-])(?:P-)?[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9-])/g
// The last two hanzi of a paragraph with whatever punctuation follows or stands between.
const end = /\p{Script=Han}\p{P}*\p{Script=Han}[\p{P}\p{S}]*$/u

/**
 * Cuts a Chinese paragraph into what may be broken anywhere and what stays together: names, numbers with their unit, and the
 * last two hanzi.
 */
export function keepWhole(paragraph: string, names: readonly string[]): readonly Stretch[] {
  const kept: (readonly [from: number, to: number])[] = []
  for (const pattern of [numberWithUnit, weekdayInBrackets, checkCode]) {
    for (const found of paragraph.matchAll(pattern)) kept.push([found.index, found.index + found[0].length])
  }
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

/** Cuts a paragraph of another language into what may be broken and its check codes. */
export function keepCodes(paragraph: string): readonly Stretch[] {
  const kept = [...paragraph.matchAll(checkCode)].map((found) => [found.index, found.index + found[0].length] as const)
  return cut(paragraph, kept)
}
