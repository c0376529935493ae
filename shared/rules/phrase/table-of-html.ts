/** Text, whether it begins a cell, a row or the table, and how far a cell reaches. */
const tokens =
  /<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<[!?][^>]*>|[^<]+|</giu

type Cell = { text: string; readonly across: number; readonly down: number }

/**
 * The first table in the markup of what was copied from a document, a sheet or a message, as cells between tabs and rows between
 * line ends. Undefined where there is none of several columns. Plain text loses what this keeps: cells of several lines, empty
 * cells before others, and cells that reach over several rows. Read by its marks alone: nothing of it ever becomes a page.
 */
export function tableOfHtml(html: string): string | undefined {
  const rows = cellsIn(html)
  const table: string[][] = rows.map(() => [])
  for (const [at, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (table[at]?.[column] !== undefined) column += 1
      // A cell stands where it begins; what it reaches over is empty, as a day said once holds for the rows below.
      for (const [down, row] of table.slice(at, at + cell.down).entries())
        for (let across = 0; across < cell.across; across += 1) row[column + across] = down + across === 0 ? cell.text : ''
      column += cell.across
    }
  }
  const width = Math.max(0, ...table.map(({ length }) => length))
  if (width < 2) return undefined
  return table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '').join('\t')).join('\n')
}

type Mark = {
  readonly token: string
  readonly tag: string
  readonly opens: boolean
  readonly attributes: string
  readonly inner: boolean
}

function cellsIn(html: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  let cell: Cell | undefined
  for (const { token, tag, opens, attributes, inner } of firstTable(html)) {
    if (!inner && tag === 'tr' && opens) rows.push([])
    else if (!inner && (tag === 'td' || tag === 'th')) {
      cell = opens ? { text: '', across: spanOf(attributes, 'colspan'), down: spanOf(attributes, 'rowspan') } : undefined
      if (cell !== undefined) rows.at(-1)?.push(cell)
    } else if (cell !== undefined) cell.text += tag === '' ? textOf(token) : blocks.has(tag) ? ' ' : ''
  }
  for (const each of rows.flat()) each.text = each.text.replace(/\s+/gu, ' ').trim()
  return rows
}

/** What stands in the first table; a table within it is only words of its cell. */
function firstTable(html: string): readonly Mark[] {
  const marks: Mark[] = []
  let depth = 0
  for (const [token, , closing, name = '', attributes = ''] of html.matchAll(tokens)) {
    const [tag, opens] = [name.toLowerCase(), closing === '']
    if (tag === 'table') depth += opens ? 1 : -1
    else if (depth > 0) marks.push({ token, tag, opens, attributes, inner: depth > 1 })
    if (tag === 'table' && depth === 0) break
  }
  return marks
}

const blocks: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td'])

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const [, said = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'iu').exec(attributes) ?? []
  return Math.max(1, Number(said))
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  numero: '№'
}

/** Comments and the marks of other programs say nothing; letters behind signs are themselves. */
function textOf(token: string): string {
  if (token.startsWith('<') && token !== '<') return ''
  return token.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex: string, number: string, name: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
