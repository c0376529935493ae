import { expect, test } from 'vitest'
import { tableOfHtml } from '../../../../shared/rules/phrase/table-of-html'

test('cells of several lines, empty cells and cells over several rows keep their columns', () => {
  const word = `<html><head><style>td { a > b }</style></head><body><!--StartFragment--><p>Programme</p>
    <table border=1><tbody>
      <tr><td rowspan="2"><p class='x>y'>17&nbsp;May</p></td><td>9.00&ndash;10.00</td><td><p>Breakfast</p><p>Hotel</p></td></tr>
      <tr><td></td><td>Free&#32;time &lt;walk&gt;<o:p></o:p></td></tr>
      <tr><td colspan=3>18 May</td></tr>
      <tr><th>11.00</th><td>Talks<br>Hall 2<table><tr><td>note</td></tr></table></td></tr>
    </tbody></table><table><tr><td>another</td><td>one</td></tr></table></body></html>`
  expect(tableOfHtml(word)).toBe(
    ['17 May\t9.00–10.00\tBreakfast Hotel', '\t\tFree time <walk>', '18 May\t\t', '11.00\tTalks Hall 2 note\t'].join('\n')
  )
})

test('what has no table of several columns is left to plain text', () => {
  expect([tableOfHtml(''), tableOfHtml('<p>09:00 talks</p>'), tableOfHtml('<table><tr><td>alone</td></tr></table>')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})
