const roman: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** Numbers of hosts, beside the Arabic ones of guests. */
export function inRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [size, sign] of roman) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}
