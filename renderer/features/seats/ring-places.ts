/** Where the cards of a ring stand, in per cent of its box; clockwise from the far side, or the near one where turned. */
export function ringPlaces(count: number, turned: boolean) {
  const width = Math.min(15, 92 / Math.max(4, Math.ceil(count / 2) + 1))
  const [radiusX, radiusY] = [50 - width / 2, 42]
  const at = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI + (turned ? Math.PI : 0)
    return { x: 50 + radiusX * Math.sin(angle), y: 50 - radiusY * Math.cos(angle) }
  })
  const height = Math.max(420, Math.min(720, 300 + count * 20))
  return { at, width, height, tableX: Math.max(8, radiusX - width / 2 - 4), tableY: Math.max(8, 42 - 6400 / height) }
}
