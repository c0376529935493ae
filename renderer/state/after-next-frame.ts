/** So long is waited where no frame is drawn, as in a window that lies behind another, in milliseconds. */
const longest = 50

/** Resolves after the next frame has been painted. */
export function afterNextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longest)
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(resolve))
  })
}
