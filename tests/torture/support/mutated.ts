/** Numbers from 0 to below 1, the same ones for the same name. */
export type Random = () => number

/** Mulberry32, seeded by a text. */
export function randomFrom(name: string): Random {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What breaks readers: marks of the formats, numbers at their edges, letters that are none. */
const tokens = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  ';',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u2028',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '9007199254740993',
  '\\ud800',
  '\\u0000',
  'null',
  'true',
  '2024-02-30',
  '2024-13-01T25:61',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  ';TZID=Mars/X',
  'PK\u0003\u0004',
  '<!DOCTYPE x>',
  '&lt;',
  '=1+1',
  '../',
  '-> scrypt AAAA 30\n',
  '](javascript:x)',
  '> > > ',
  '**',
  '``'
].map((token) => Buffer.from(token))

/** One seed with one to six random changes. */
export function mutated(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit)
  let bytes = Buffer.from(seeds[below(seeds.length)] ?? [])
  for (let left = 1 + below(6); left > 0; left -= 1) {
    const place = below(bytes.length + 1)
    const end = Math.min(bytes.length, place + 1 + below(random() < 0.8 ? 16 : 600))
    switch (below(7)) {
      case 0:
        if (place < bytes.length) bytes[place] = (bytes[place] ?? 0) ^ (1 << below(8))
        break
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(end)])
        break
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(place)])
        break
      case 3:
        bytes = bytes.subarray(0, place)
        break
      case 4:
        bytes.fill(below(256), place, end)
        break
      default:
        bytes = Buffer.concat([bytes.subarray(0, place), tokens[below(tokens.length)] ?? Buffer.of(), bytes.subarray(place)])
    }
  }
  return bytes
}
