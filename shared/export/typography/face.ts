import coverage from './font-coverage.json'

/**
 * From which face a character is taken: `text` and `han` stand for the Latin and the Han face of the style in use, the others
 * name a family because only this one has the character.
 */
export type Face = 'text' | 'han' | 'sans' | 'serif' | 'han-sans' | 'han-serif'

/** First and last code point of each range, in ascending order. */
type Ranges = readonly (readonly [first: number, last: number])[]

const files = {
  sans: ['NotoSans_400Regular', 'NotoSans_400Regular_Italic', 'NotoSans_600SemiBold'],
  serif: ['NotoSerif_400Regular', 'NotoSerif_400Regular_Italic', 'NotoSerif_600SemiBold'],
  'han-sans': ['NotoSansSC_400Regular', 'NotoSansSC_600SemiBold'],
  'han-serif': ['NotoSerifSC_400Regular', 'NotoSerifSC_600SemiBold']
} as const satisfies Record<string, readonly (keyof typeof coverage)[]>

const parsed = new Map<string, Ranges>()
const kept = new Map<number, Face | undefined>()

/** The face that has a character; undefined where none of the papers' faces has it. */
export function faceOf(codePoint: number): Face | undefined {
  if (kept.has(codePoint)) return kept.get(codePoint)
  const face = lookUp(codePoint)
  kept.set(codePoint, face)
  return face
}

export function hanHas(codePoint: number): boolean {
  return has('han-sans', codePoint) && has('han-serif', codePoint)
}

function lookUp(codePoint: number): Face | undefined {
  const [sans, serif] = [has('sans', codePoint), has('serif', codePoint)]
  if (sans && serif) return 'text'
  const [hanSans, hanSerif] = [has('han-sans', codePoint), has('han-serif', codePoint)]
  if (hanSans && hanSerif) return 'han'
  if (sans) return 'sans'
  if (serif) return 'serif'
  if (hanSans) return 'han-sans'
  return hanSerif ? 'han-serif' : undefined
}

/** Every style of the family has the character. */
function has(family: keyof typeof files, codePoint: number): boolean {
  return files[family].every((file) => within(rangesOf(file), codePoint))
}

function rangesOf(file: keyof typeof coverage): Ranges {
  let ranges = parsed.get(file)
  if (ranges === undefined) {
    ranges = coverage[file].split(' ').map((range) => {
      const [first = '', last = first] = range.split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
    })
    parsed.set(file, ranges)
  }
  return ranges
}

function within(ranges: Ranges, codePoint: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = ranges[middle] ?? [0, 0]
    if (codePoint < first) high = middle - 1
    else if (codePoint > last) low = middle + 1
    else return true
  }
  return false
}
