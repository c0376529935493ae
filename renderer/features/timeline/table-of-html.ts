/**
 * The first table of what was copied from a document, a sheet or a message, as cells between tabs. Undefined where there is none
 * of several columns. Plain text loses what this keeps: cells of several lines, and cells that reach over several rows.
 */
export function tableOfHtml(html: string): string | undefined {
  if (!/<table[\s>]/iu.test(html)) return undefined
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  const rows: string[][] = []
  for (const [at, row] of [...(table?.rows ?? [])].entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column += 1
      fill(rows, at, column, cell)
      column += cell.colSpan
    }
  }
  const lines = rows.map((cells) => Array.from(cells, (cell) => cell ?? ''))
  return Math.max(0, ...lines.map(({ length }) => length)) < 2 ? undefined : lines.map((cells) => cells.join('\t')).join('\n')
}

/** A cell stands where it begins; what it reaches over is empty, as a day said once holds for the rows below. */
function fill(rows: string[][], at: number, column: number, cell: HTMLTableCellElement): void {
  for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1) {
    const row = rows[at + down] ?? []
    rows[at + down] = row
    for (let right = 0; right < cell.colSpan; right += 1) row[column + right] = down + right === 0 ? textOf(cell) : ''
  }
}

function textOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br, p + p, div + div, li + li')) line.prepend(' ')
  return (cell.textContent ?? '').replace(/\s+/gu, ' ').trim()
}
