const [edge, most] = [40, 18] as const
/** The heads and the gutter are no edge: the hand may rest on the first hours. */
const [gutter, heads] = [92, 52] as const

/** Scrolls where the hand nears an edge, the faster the nearer; says whether it did. */
export function scrollAtEdges(scroller: HTMLElement, x: number, y: number): boolean {
  const box = scroller.getBoundingClientRect()
  const [left, top] = [
    speed(box.left + gutter + edge - x) * -1 + speed(x - box.right + edge),
    speed(box.top + heads + edge - y) * -1 + speed(y - box.bottom + edge)
  ]
  if (left === 0 && top === 0) return false
  const [beforeLeft, beforeTop] = [scroller.scrollLeft, scroller.scrollTop]
  scroller.scrollBy({ left, top, behavior: 'instant' })
  return scroller.scrollLeft !== beforeLeft || scroller.scrollTop !== beforeTop
}

function speed(depth: number): number {
  return depth <= 0 ? 0 : Math.min(most, Math.ceil((depth / edge) * most))
}
