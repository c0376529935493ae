import type { Page } from 'playwright-core'
import { median } from './figure'

/** A drag by the mouse and what it cost, in milliseconds. */
export type Drag = { readonly frames: readonly number[]; readonly longest: number; readonly drop: number }

type Watched = { frames: number[]; tasks: number[]; on: boolean; drop: number; clicked: number }

declare global {
  interface Window {
    dragTimes?: Watched
    /** Selects what is drawn of the dragged item itself, without ghosts. */
    dragged?: string
  }
}

/**
 * Runs in the page: the distance of frames, the length of long tasks, from a press to the frame after, and from letting go to the
 * frame in which the item itself stands at another height.
 */
export function watchDrags(): void {
  const times: Watched = { frames: [], tasks: [0], on: false, drop: 0, clicked: 0 }
  window.dragTimes = times
  let before = 0
  const frame = (now: number): void => {
    if (times.on && before > 0) times.frames.push(now - before)
    before = times.on ? now : 0
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver((list) => {
    if (times.on) times.tasks.push(...list.getEntries().map((entry) => entry.duration))
  }).observe({ type: 'longtask' })
  // A timer may wait behind work that was put off until after the picture; this comes straight after it.
  const afterPicture = (say: () => void): void => void window.scheduler.postTask(say, { priority: 'user-blocking' })
  const topOf = (): number => {
    const drawn = [...document.querySelectorAll<HTMLElement>(window.dragged ?? 'nothing')]
    const seen = drawn.find((element) => getComputedStyle(element).visibility !== 'hidden')
    return seen?.getBoundingClientRect().top ?? Number.NaN
  }
  let pressed = Number.NaN
  addEventListener(
    'pointerdown',
    () => {
      pressed = topOf()
    },
    true
  )
  addEventListener(
    'pointerup',
    (event) => {
      times.drop = 0
      const look = (): void => {
        requestAnimationFrame(() => {
          if (!(Math.abs(topOf() - pressed) > 30)) return look()
          afterPicture(() => {
            times.drop = performance.now() - event.timeStamp
          })
        })
      }
      look()
    },
    true
  )
  addEventListener(
    'click',
    (event) => {
      times.clicked = 0
      requestAnimationFrame(() =>
        afterPicture(() => {
          times.clicked = performance.now() - event.timeStamp
        })
      )
    },
    true
  )
}

/** Distance of frames while nothing happens. */
export async function idleFrames(page: Page): Promise<number> {
  const frames = await page.evaluate(async () => {
    const times = window.dragTimes
    if (times === undefined) return []
    times.frames = []
    times.on = true
    await new Promise((done) => setTimeout(done, 1000))
    times.on = false
    return times.frames
  })
  return median(frames)
}

/** Sixty moves of the hand, as a mouse gives them, then the drop. `dragged` selects the item itself. */
export async function dragOnce(page: Page, dragged: string, by: number): Promise<Drag> {
  const card = page.locator(dragged).first()
  await card.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }))
  await page.waitForTimeout(300)
  const box = await card.boundingBox()
  if (box === null) throw new Error(`${dragged} is not on the page`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.evaluate((selector) => {
    window.dragged = selector
  }, dragged)
  await page.mouse.move(x, y)
  await page.evaluate(() => {
    if (window.dragTimes !== undefined) Object.assign(window.dragTimes, { frames: [], tasks: [0], on: true })
  })
  await page.mouse.down()
  await page.mouse.move(x, y + 6)
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(x, y + (by * step) / 60)
  const moved = await page.evaluate(() => {
    const times = window.dragTimes
    if (times !== undefined) times.on = false
    return { frames: times?.frames ?? [], longest: Math.max(...(times?.tasks ?? [0])) }
  })
  await page.waitForTimeout(150)
  await page.mouse.up()
  const drop = await page.waitForFunction(() => window.dragTimes?.drop || undefined)
  const value = Number(await drop.jsonValue())
  await page.waitForTimeout(600)
  return { ...moved, drop: value }
}
