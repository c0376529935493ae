import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from './base64'

/** Octets of UTF-8 in one word: 45 become 60 characters, and the word stays below 75 (RFC 2047, section 2). */
const most = 45

/** Text of a mail header: as it is where it is plain, else as encoded words, cut between characters and folded. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && text.length < 60 && !text.includes('=?')) return text
  const words: string[] = []
  let word = ''
  for (const character of text) {
    if (utf8ToBytes(word + character).length > most) {
      words.push(word)
      word = ''
    }
    word += character
  }
  words.push(word)
  return words.map((each) => `=?UTF-8?B?${base64(utf8ToBytes(each))}?=`).join('\r\n ')
}
