/** Numbers of pages in their order as one writes them: `3, 7–9`. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: { readonly from: number; until: number }[] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last?.until === page - 1) last.until = page
    else ranges.push({ from: page, until: page })
  }
  return ranges.map(({ from, until }) => (from === until ? `${from}` : `${from}–${until}`)).join(', ')
}
