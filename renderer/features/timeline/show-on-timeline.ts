/** Brings a day to the left edge, beside the hours. */
export function showDay(scroller: HTMLElement | null, date: string): void {
  const head = scroller?.querySelector<HTMLElement>(`#day-${CSS.escape(date)}`)
  if (scroller === null || head === undefined || head === null) return
  scroller.scrollTo({ left: Math.max(0, head.offsetLeft - gutter), behavior: 'instant' })
}

/** Brings a card into sight, if it is not. */
export function showItem(scroller: HTMLElement | null, id: string): void {
  const card = scroller?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]:not([data-continued])`)
  if (scroller === null || card === undefined || card === null) return
  const [view, place] = [scroller.getBoundingClientRect(), card.getBoundingClientRect()]
  const [left, top] = [view.left + gutter, view.top + heads]
  const low = place.top + Math.min(place.height, seen) > view.bottom
  const inside = place.left >= left && place.right <= view.right && place.top >= top && !low
  if (inside) return
  scroller.scrollBy({
    left: place.left < left || place.right > view.right ? place.left - left - 24 : 0,
    top: place.top < top || low ? place.top - top - 80 : 0,
    behavior: 'instant'
  })
}

/** The card of an item, to be focused. */
export function focusItem(id: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-timeline] [data-card="${CSS.escape(id)}"]:not([data-continued])`)
      ?.focus({ preventScroll: true })
  )
}

/** Pixels beside and above the programme, and as much of a card as must be in sight. */
const [gutter, heads, seen] = [92, 52, 80] as const
