// Control characters but newline, NEL, the two Unicode separators and the replacement character: readers drop the whole
// property at one of them. Lone surrogates have no form in UTF-8.
const unfit = /[^\P{Cc}\n]|[\u2028\u2029\ufffd]|\p{Cs}/gu

/**
 * A user's text as a calendar can carry it, its own line breaks kept. Runs of spaces become one, since a folded line that
 * holds nothing but spaces reads as blank.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unfit, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line, for names and places. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ')
}
