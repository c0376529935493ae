import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from '../../../../shared/export/tables/csv-text'

test.each(['=1+1', '+86 100', '-1', '@SUM(A1)', ' =cmd|calc', '\t=1', '"=1', '＝1+1', "'=1"])(
  'case: the cell %j is no formula for any spreadsheet program',
  (text) => {
    const [row] = Papa.parse<string[]>(csvText([[text, 'x']]).slice(1)).data
    expect(row).toEqual([`'${text}`, 'x'])
  }
)

test('quotes, separators and lines of a cell stay in the cell', () => {
  const rows = [
    ['a "b", c', 'line\nline', 'x;y', '  wide  ', 'Иванов', '林'],
    ['plain', '', '', '', '', '']
  ]
  expect(Papa.parse<string[]>(csvText(rows).slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data).toEqual(
    rows
  )
})
