import { parseHours, type TypedHours } from '../../../shared/rules/parse-hours'

export type TypedLine = { readonly hours: TypedHours; readonly title: string }

/** `0930-1015 Visit to Hytera` -> hours and a title; the longest beginning that reads as hours counts. Undefined without hours. */
export function parseLine(line: string): TypedLine | undefined {
  const words = line.trim().split(/[\t ]+/)
  for (let count = Math.min(words.length, 5); count > 0; count -= 1) {
    const hours = parseHours(words.slice(0, count).join(' '))
    if (hours !== undefined) return { hours, title: words.slice(count).join(' ') }
  }
  return undefined
}
