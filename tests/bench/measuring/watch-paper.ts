export type PaperTimes = {
  /** Since 1970, when the page that is looked at was drawn anew for the first time. */
  first?: number
  /** When it was drawn of the whole paper. */
  whole?: number
  /** Pages that came before the others. */
  fresh: number[]
  pages: number
}

declare global {
  interface Window {
    paperTimes?: PaperTimes
  }
}

/** Runs in the page: waits for the next drawings of the paper that is shown. */
export function watchPaper(): void {
  const times: PaperTimes = { fresh: [], pages: 0 }
  window.paperTimes = times
  const canvas = () => document.querySelector('figure[data-drawn] canvas')
  let drawn = canvas()
  const observer = new MutationObserver(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('nav button[data-awaited]')]
    const fresh = marks.flatMap((mark, index) => (mark.dataset.awaited === 'false' ? [index + 1] : []))
    const isPart = fresh.length < marks.length
    if (isPart) times.fresh = fresh
    if (canvas() === drawn) return
    drawn = canvas()
    times.first ??= performance.timeOrigin + performance.now()
    if (isPart) return
    times.whole = performance.timeOrigin + performance.now()
    times.pages = marks.length
    observer.disconnect()
  })
  observer.observe(document.body, { subtree: true, childList: true, attributes: true })
}
