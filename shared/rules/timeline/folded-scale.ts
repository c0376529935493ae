/** Heights of one day: minutes before `fold` lie in one low row, those after it at `hour` pixels an hour. */
export type FoldedScale = { readonly fold: number; readonly hour: number; readonly night: number }

/** Pixels of the folded night. */
export const nightHeight = 28

export const [leastHour, usualHour, mostHour] = [24, 56, 192] as const

export function foldedScale(fold: number, hour: number): FoldedScale {
  return { fold, hour, night: fold === 0 ? 0 : nightHeight }
}

/** Pixels from the top of the day to a minute. */
export function yOf({ fold, hour, night }: FoldedScale, minute: number): number {
  if (minute < fold) return Math.max(0, (minute / fold) * night)
  return night + ((Math.min(minute, 1440) - fold) * hour) / 60
}

/** The minute at a height, not rounded. */
export function minuteAt({ fold, hour, night }: FoldedScale, y: number): number {
  if (y < night) return fold === 0 ? 0 : Math.max(0, (y / night) * fold)
  return Math.min(1440, fold + ((y - night) * 60) / hour)
}

export function heightOf(scale: FoldedScale): number {
  return yOf(scale, 1440)
}

/** Hour of a wheel or key step, within what the eye can use. */
export function zoomed(hour: number, factor: number): number {
  return Math.min(mostHour, Math.max(leastHour, Math.round(hour * factor)))
}
