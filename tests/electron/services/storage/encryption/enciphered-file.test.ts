import { expect, test } from 'vitest'
import { newDataKey } from '../../../../../electron/services/storage/encryption/data-key'
import {
  decipher,
  decipherHead,
  encipher,
  isEnciphered
} from '../../../../../electron/services/storage/encryption/enciphered-file'

const key = newDataKey()
const plain = Buffer.from('{"summary":"Delegation"}\n{"visit":"Делегация"}')
const about = { id: 'spring', revision: 7 }
const stored = Buffer.from(encipher(plain, key, about))

test('a file comes back as it was, its first line also by itself', () => {
  expect(isEnciphered(stored)).toBe(true)
  expect(decipher(stored, key)).toMatchObject({ ok: true, value: plain })
  const line = stored.subarray(0, stored.indexOf(10)).toString()
  expect(decipherHead(line, key)).toEqual({ ok: true, value: '{"summary":"Delegation"}' })
})

test('nothing of the content stands in the open, and the same content never looks the same', () => {
  expect(stored.includes('Delegation')).toBe(false)
  expect(stored.includes(Buffer.from('Делегация'))).toBe(false)
  expect(Buffer.from(encipher(plain, key, about)).equals(stored)).toBe(false)
})

test('every flipped bit is damage, with the right key, another one or none', () => {
  for (let at = 0; at < stored.length; at += 1) {
    const bad = Buffer.from(stored)
    bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8))
    for (const tried of [key, newDataKey(), undefined]) {
      if (isEnciphered(bad)) expect(decipher(bad, tried)).toEqual({ ok: false, refusal: { kind: 'damaged' } })
    }
  }
})

test('a whole file under another key is no damage, nor is one without a key', () => {
  expect(decipher(stored, newDataKey())).toEqual({ ok: false, refusal: { kind: 'wrong-key' } })
  expect(decipher(stored, undefined)).toEqual({ ok: false, refusal: { kind: 'locked' } })
})

test('id and revision are bound to the content: another number in the open line, even with a right hash, opens nothing', async () => {
  const { createHash } = await import('node:crypto')
  const text = stored.toString('latin1').replace('"revision":7', '"revision":9')
  const forged = Buffer.from(text, 'latin1')
  const end = forged.indexOf(10)
  const line = forged.subarray(0, end + 1).toString()
  const hash = /"sha256":"([0-9a-f]{64})"/.exec(line)?.[1] ?? ''
  const right = createHash('sha256')
    .update(line.replace(hash, '0'.repeat(64)))
    .update(forged.subarray(end + 1))
    .digest('hex')
  const hashed = Buffer.concat([Buffer.from(line.replace(hash, right)), forged.subarray(end + 1)])
  expect(decipher(hashed, key)).toEqual({ ok: false, refusal: { kind: 'damaged' } })
})
