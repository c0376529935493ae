import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTable } from '../../../../../electron/services/incoming/table/read-table'
import { temporaryFolder } from '../../temporary-folder'
import { aWorkbook } from './a-workbook'
import { fileWith, refusedFile } from './refused-file'

// "What comes in": tables.

const look = (content: Uint8Array | string) => refusedFile('table.look', content)
const read = async (content: Uint8Array | string) => readTable(await fileWith(await temporaryFolder(), content))

const rows = [
  ['ФИО', 'Должность'],
  ['Иванов Иван', 'Советник; 1-й секретарь']
]

const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`
const twoRows = `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Post')}</row><row r="2">${cell('A2', 'Lin')}${cell('B2', 'Head')}</row>`

test('case: UTF-16, a byte order mark and semicolons', async () => {
  const text = 'ФИО;Должность\r\nИванов Иван;"Советник; 1-й секретарь"\r\n'
  const big = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), big, Buffer.from(text)]) {
    expect(await read(bytes)).toEqual({ ok: true, value: { rows } })
  }
  expect(await look(Buffer.from([0xc8, 0xe2, 0xe0, 0x3b, 0xff, 0x0a]))).toMatch(/^The table is neither UTF-8 nor UTF-16/)
})

test('case: unclosed quote', async () => {
  expect(await look('Name,Post\nLin,Head\nWang,"Deputy\nCho,Aide\n')).toBe('Row 3: a quotation mark is opened and never closed.')
})

test('case: hostile headings', async () => {
  const hostile = ['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '=cmd|calc']
  expect(await read(`${hostile.join(',')}\n1,2,3,4,5\n`)).toEqual({
    ok: true,
    value: { rows: [hostile, ['1', '2', '3', '4', '5']] }
  })
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('case: a million rows', async () => {
  expect(await look(`a,b\n${'1,2\n'.repeat(1_000_000)}`)).toBe('The table goes on past row 20000; more are not read.')
})

test('case: a far cell', async () => {
  expect(await look(aWorkbook({ sheet: `${twoRows}<row r="1048576">${cell('XFD1048576', 'x')}</row>` }))).toBe(
    'The table goes on past row 20000; more are not read.'
  )
  expect(await look(aWorkbook({ sheet: `<row r="1">${cell('XFD1', 'x')}</row>` }))).toBe(
    'Row 1 goes on past column 200; more are not read.'
  )
})

test('case: entities', async () => {
  const before = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
  expect(await look(aWorkbook({ sheet: twoRows, before }))).toBe(
    'The workbook declares entities of its own, as no spreadsheet program does.'
  )
})

test('case: formula cell', async () => {
  const formula = '<c r="B2"><f>HYPERLINK("http://evil.example","x")</f><v>42</v></c>'
  const sheet = `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Post')}</row><row r="2">${cell('A2', 'Lin')}${formula}</row>`
  expect(await read(aWorkbook({ sheet }))).toEqual({
    ok: true,
    value: {
      rows: [
        ['Name', 'Post'],
        ['Lin', '42']
      ]
    }
  })
})

test('case: a false name ending', async () => {
  // The name is never looked at: a picture, a page and a program called table.csv, an archive called table.xlsx.
  for (const content of [
    '\u0089PNG\r\n\u001a\n\u0000\u0000',
    '<html><table><tr><td>x',
    '%PDF-1.7\n1 0 obj',
    'MZ\u0090\u0000\u0003'
  ]) {
    expect(await look(Buffer.from(content))).toBe('The file is not a table in CSV or XLSX.')
  }
  expect(await look(zipSync({ 'visit.json': Buffer.from('{}') }))).toBe('The file is not a table in CSV or XLSX.')
})

test('a workbook that would unpack to far more than it seems is refused', async () => {
  expect(await look(aWorkbook({ sheet: ' '.repeat(20_000_000) }))).toBe('The workbook would unpack to far more than it seems.')
})

test('shared strings are read, and a whole workbook with them', async () => {
  const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
  expect(await read(aWorkbook({ sheet, strings: '<si><t>姓名</t></si><si><t>林 &amp; 王</t></si>' }))).toEqual({
    ok: true,
    value: { rows: [['姓名'], ['林 & 王']] }
  })
})

test('a table with nothing below its headings is said', async () => {
  expect(await look('Name,Post\n\n,,\n')).toBe('The table holds no row below its headings.')
})
