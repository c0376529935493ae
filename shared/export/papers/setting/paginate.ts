/** Heights in points of one block and of what may stand above it. */
export type MeasuredBlock = {
  readonly height: number
  readonly before: number
  readonly space: number
  readonly continued: number
  readonly keepWithNext: boolean
  /** Kept with the next only as long as that does not leave a third of the page before it empty. */
  readonly yields?: boolean
  /** Height of what stands beside it and the blocks after it. */
  readonly beside?: number
  /** Begins below what stands beside the blocks before it. */
  readonly clear?: boolean
  /** Height where nothing stands beside it, if that is another. */
  readonly free?: number
}

/** A block on a page; `continued` asks for the head of the list that goes on. */
export type PlacedBlock = {
  readonly block: number
  readonly space: boolean
  readonly before: boolean
  readonly continued: boolean
  /** Points left free above it, so that it begins below what stands beside. */
  readonly gap: number
  /** What stands beside is taller than the rest of the page: it follows below and may be broken. */
  readonly besideBelow: boolean
  /** Nothing stands beside it. */
  readonly free: boolean
}

/**
 * Divides the blocks of one section into pages of a height. Blocks that are kept together move together; a chain taller than a
 * page is broken between its blocks, a block taller than a page begins below its heading or on a page of its own, and flows on.
 * What is space or hairline between two blocks is left out at the top of a page.
 */
export function paginate(blocks: readonly MeasuredBlock[], height: number): readonly (readonly PlacedBlock[])[] {
  const pages: PlacedBlock[][] = []
  let page: PlacedBlock[] = []
  let at: Place = { used: 0, besideEnd: 0 }
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    at = { used: 0, besideEnd: 0 }
  }
  const fits = (start: number, end: number): boolean => endOf(blocks.slice(start, end), at, height) <= height
  const put = (start: number, end: number): void => {
    const chain = blocks.slice(start, end)
    if (page.length > 0 && !fits(start, end)) turn()
    const whole = endOf(chain, at, height) <= height
    for (const [offset, block] of chain.entries()) {
      // What no page holds begins right below the heading that it was to stay with.
      const tall = offset > 0 && endOf([block], { used: 0, besideEnd: 0 }, height) > height
      if (!whole && !tall && page.length > 0 && endOf([block], at, height) > height) turn()
      const top = page.length === 0
      const { next, gap, besideBelow, free } = placed(block, at, height)
      page.push({
        block: start + offset,
        space: !top,
        before: !top,
        continued: top && block.continued > 0,
        gap,
        besideBelow,
        free
      })
      at = next
      if (at.used > height) turn()
    }
  }
  for (const [start, end] of chains(blocks, ({ keepWithNext }) => keepWithNext)) {
    const wasteful = page.length > 0 && height - at.used > height / 3
    if (fits(start, end) || !wasteful) put(start, end)
    else for (const [from, to] of chains(blocks.slice(start, end), bound)) put(start + from, start + to)
  }
  turn()
  return pages
}

/** How far a page is filled, and how far down something stands beside, in points from its top. */
type Place = { readonly used: number; readonly besideEnd: number }

function placed(block: MeasuredBlock, { used, besideEnd }: Place, height: number) {
  const above = used === 0 ? block.continued : block.space + block.before
  // Below what stands beside, where the lower form ends higher there than the narrow one would here.
  const lower = block.free !== undefined && besideEnd + block.free < used + block.height
  const gap = block.clear === true || lower ? Math.max(0, besideEnd - used) : 0
  const free = besideEnd <= used + gap
  const top = used + gap + above
  const end = top + (free ? (block.free ?? block.height) : block.height)
  const beside = block.beside ?? 0
  const besideBelow = beside > 0 && top + beside > height
  const next = { used: besideBelow ? end + beside : end, besideEnd: Math.max(besideEnd, besideBelow ? 0 : top + beside) }
  return { next: beside > 0 ? next : { ...next, besideEnd }, gap, besideBelow, free }
}

function endOf(chain: readonly MeasuredBlock[], at: Place, height: number): number {
  return chain.reduce((place, block) => placed(block, place, height).next, at).used
}

function bound({ keepWithNext, yields }: MeasuredBlock): boolean {
  return keepWithNext && yields !== true
}

/** Stretches of blocks that stay on one page, by what keeps a block with the next. */
function chains(
  blocks: readonly MeasuredBlock[],
  keeps: (block: MeasuredBlock) => boolean
): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = []
  let start = 0
  for (const [index, block] of blocks.entries()) {
    if (keeps(block) && index < blocks.length - 1) continue
    found.push([start, index + 1])
    start = index + 1
  }
  return found
}
