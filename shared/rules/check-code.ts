import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../base/canonical-json'

// Crockford's 32 signs: no I, L, O or U, which are misread over the telephone.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * `XXXX-XXXX`: seven signs of 5 bits from the SHA-256 of the content, the eighth a check sign over them. Equal content has an
 * equal code, whatever the order of its keys. A draft's code begins with `P-`, so that nobody takes it for an issue's.
 */
export function checkCode(content: unknown, state: 'draft' | 'issue'): string {
  const hash = sha256(utf8ToBytes(canonicalJson(content)))
  let bits = 0
  let held = 0
  const values: number[] = []
  for (const byte of hash) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5 && values.length < 7) {
      held -= 5
      values.push((bits >> held) & 31)
    }
    bits &= (1 << held) - 1
    if (values.length === 7) break
  }
  const code = [...values, checkOf(values)].map((value) => signs[value]).join('')
  return `${state === 'draft' ? 'P-' : ''}${code.slice(0, 4)}-${code.slice(4)}`
}

/** Whether the last sign fits the others: false when one sign was misread or two neighbours were exchanged. */
export function isCheckCode(code: string): boolean {
  const values = [...code.replace(/^P-/, '').replace('-', '')].map((sign) => signs.indexOf(sign))
  return values.length === 8 && !values.includes(-1) && checkOf(values.slice(0, 7)) === values[7]
}

/** Weights are odd and neighbours differ by 2 or more, so that one wrong sign always shows, and most exchanges too. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value, index) => (sum + value * (2 * index + 1)) % 32, 0)
}
