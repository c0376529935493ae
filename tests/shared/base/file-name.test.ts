import { expect, test } from 'vitest'
import { fileNameOf } from '../../../shared/base/file-name'

test.each([
  ['Делегация Москвы в Шэньчжэне', 'Делегация Москвы в Шэньчжэне'],
  ['莫斯科市政府代表团访问深圳', '莫斯科市政府代表团访问深圳'],
  ['a/b\\c:d', 'a-b-c-d'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['Console', 'Console'],
  ['gpj.\u202Eexe', 'gpj.exe'],
  ['two\nlines\tand  spaces', 'two lines and spaces'],
  ['trailing. . ', 'trailing'],
  ['.hidden', 'hidden'],
  ['', 'visit'],
  [' . ', 'visit'],
  ['\ud800', 'visit'],
  ['x'.repeat(400), 'x'.repeat(80)],
  ['深'.repeat(400), '深'.repeat(66)]
])('%j becomes %j', (text, expected) => {
  expect(fileNameOf(text, 'visit')).toBe(expected)
})
