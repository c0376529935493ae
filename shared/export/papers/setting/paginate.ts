/** Heights in points of one block and of what may stand above it. */
export type MeasuredBlock = {
  readonly height: number
  readonly before: number
  readonly space: number
  readonly continued: number
  readonly keepWithNext: boolean
}

/** A block on a page; `continued` asks for the head of the list that goes on. */
export type PlacedBlock = {
  readonly block: number
  readonly space: boolean
  readonly before: boolean
  readonly continued: boolean
}

/**
 * Divides the blocks of one section into pages of a height. Blocks that are kept together move together; a chain taller than a
 * page is broken between its blocks, a block taller than a page stands alone and flows on. What is space or hairline between
 * two blocks is left out at the top of a page.
 */
export function paginate(blocks: readonly MeasuredBlock[], height: number): readonly (readonly PlacedBlock[])[] {
  const pages: PlacedBlock[][] = []
  let page: PlacedBlock[] = []
  let used = 0
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  for (const [start, end] of chains(blocks)) {
    const chain = blocks.slice(start, end)
    if (page.length > 0 && used + heightOf(chain, false) > height) turn()
    const whole = heightOf(chain, page.length === 0) <= height - used
    for (const [offset, block] of chain.entries()) {
      const onTop = page.length === 0
      const needed = heightOf([block], onTop)
      if (!whole && !onTop && used + needed > height) turn()
      const top = page.length === 0
      page.push({ block: start + offset, space: !top, before: !top, continued: top && block.continued > 0 })
      used += heightOf([block], top)
      if (used > height) turn()
    }
  }
  turn()
  return pages
}

/** Stretches of blocks that stay on one page. */
function chains(blocks: readonly MeasuredBlock[]): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = []
  let start = 0
  for (const [index, block] of blocks.entries()) {
    if (block.keepWithNext && index < blocks.length - 1) continue
    found.push([start, index + 1])
    start = index + 1
  }
  return found
}

function heightOf(chain: readonly MeasuredBlock[], onTop: boolean): number {
  return chain.reduce((sum, block, index) => {
    const top = onTop && index === 0
    return sum + block.height + (top ? block.continued : block.space + block.before)
  }, 0)
}
