// Does the timeline follow the hand? A thousand items over ten days and five lanes: the frame of a drag beside the browser's own
// frame, the drop until it is painted, and the first paint of the view. The page itself takes the times.
import type { Page } from 'playwright-core'
import { type Figure, type Measure, median } from './measuring/figure'
import { fiveLanes } from './measuring/five-lanes'
import { openProgram } from './measuring/open-program'

const drags = 5

export const measure: Measure = async () => {
  const program = await openProgram(fiveLanes())
  try {
    const { page } = program
    await page.goto(program.address)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file…' }).first().click()
    await (await chooser).setFiles(program.visitFile)
    await page.getByRole('button', { name: 'Add to this computer' }).click()
    await page.locator('[data-timeline] [data-card]').first().waitFor()
    await page.evaluate(watchFrames)
    const first = await firstPaint(page)
    await dragOnce(page, 'item-250', 120)
    const own = await idleFrames(page)
    const runs: Drag[] = []
    for (let run = 0; run < drags; run += 1) runs.push(await dragOnce(page, 'item-250', run % 2 === 0 ? -120 : 120))
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const slow = await dragOnce(page, 'item-250', 120)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const floor = { name: "the browser's own frame", value: own }
    return [
      { name: 'first paint of the view with 1,000 items', value: median(first), unit: 'ms', against: floor, goal: 600 },
      {
        name: 'frame of a drag',
        value: median(runs.flatMap(({ frames }) => frames)),
        unit: 'ms',
        against: floor,
        goal: own * 1.2
      },
      {
        name: 'longest task of a drag',
        value: Math.max(...runs.map(({ longest }) => longest)),
        unit: 'ms',
        against: floor,
        goal: 50
      },
      { name: 'drop painted', value: median(runs.map(({ drop }) => drop)), unit: 'ms', against: floor, goal: 50 },
      { name: 'frame of a drag, processor four times slower', value: median(slow.frames), unit: 'ms', against: floor, goal: 60 }
    ] satisfies Figure[]
  } finally {
    await program.end()
  }
}

type Drag = { readonly frames: readonly number[]; readonly longest: number; readonly drop: number }

type Watched = { frames: number[]; tasks: number[]; on: boolean; drop: number; clicked: number }

declare global {
  interface Window {
    timelineTimes?: Watched
  }
}

/** Runs in the page: the distance of frames, the length of long tasks, and from letting go, or a press, to the frame after. */
function watchFrames(): void {
  const times: Watched = { frames: [], tasks: [0], on: false, drop: 0, clicked: 0 }
  window.timelineTimes = times
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
  const painted = (name: 'drop' | 'clicked') => (event: Event) => {
    times[name] = 0
    requestAnimationFrame(() =>
      setTimeout(() => {
        times[name] = performance.now() - event.timeStamp
      })
    )
  }
  addEventListener('pointerup', painted('drop'), true)
  addEventListener('click', painted('clicked'), true)
}

async function firstPaint(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < 3; run += 1) {
    await page.getByRole('radio', { name: 'Table' }).click()
    await page.locator('tr[data-row]').first().waitFor()
    await page.waitForTimeout(500)
    await page.getByRole('radio', { name: 'Timeline' }).click()
    const clicked = await page.waitForFunction(() =>
      document.querySelector('[data-timeline] [data-card]') === null ? undefined : window.timelineTimes?.clicked || undefined
    )
    times.push(Number(await clicked.jsonValue()))
  }
  return times
}

async function idleFrames(page: Page): Promise<number> {
  const frames = await page.evaluate(async () => {
    const times = window.timelineTimes
    if (times === undefined) return []
    times.frames = []
    times.on = true
    await new Promise((done) => setTimeout(done, 1000))
    times.on = false
    return times.frames
  })
  return median(frames)
}

/** Sixty moves of the hand, as a mouse gives them, then the drop. */
async function dragOnce(page: Page, id: string, by: number): Promise<Drag> {
  const card = page.locator(`[data-card="${id}"]`)
  await card.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }))
  await page.waitForTimeout(300)
  const box = await card.boundingBox()
  if (box === null) throw new Error(`${id} is not on the timeline`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 6)
  await page.evaluate(() => {
    const times = window.timelineTimes
    if (times !== undefined) Object.assign(times, { frames: [], tasks: [0], on: true })
  })
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(x, y + (by * step) / 60)
  const moved = await page.evaluate(() => {
    const times = window.timelineTimes
    if (times !== undefined) times.on = false
    return { frames: times?.frames ?? [], longest: Math.max(...(times?.tasks ?? [0])) }
  })
  await page.mouse.up()
  const drop = await page.waitForFunction(() => window.timelineTimes?.drop || undefined)
  const value = Number(await drop.jsonValue())
  await page.waitForTimeout(600)
  return { ...moved, drop: value }
}
