export type Spot = { readonly x: number; readonly y: number }
type Cell = { readonly width: number; readonly height: number }

/** Where the stops of a way stand: so many in a row, row under row, read as one writes. */
export function routeSpots(count: number, across: number, { width, height }: Cell): readonly Spot[] {
  return Array.from({ length: count }, (_, index) => ({
    x: (index % across) * width + 10,
    y: Math.floor(index / across) * height + 14
  }))
}

/** The line from one stop to the next; to a new row it goes out at the right and comes in at the left, between the rows. */
export function routePath(from: Spot | undefined, to: Spot | undefined, { width, height }: Cell): string {
  if (from === undefined || to === undefined) return ''
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`
  const [out, between] = [from.x + width * 0.92, to.y - height * 0.1]
  return `M${from.x} ${from.y}H${out}V${between}H${to.x}V${to.y}`
}
