// Does the timeline follow the hand? A thousand items over ten days and five lanes: the frame of a drag beside the browser's own
// frame, the drop until the item stands at its new place, the first paint of the view, and memory over five hundred edits and
// undos; beside two calendars of the market with the same items in the same browser.
import type { Page } from 'playwright-core'
import { type Figure, type Measure, median } from './measuring/figure'
import { fiveLanes } from './measuring/five-lanes'
import { openProgram } from './measuring/open-program'
import { measureOthers, type OtherTimeline } from './measuring/other-timelines'
import { type Drag, dragOnce, idleFrames, watchDrags } from './measuring/watch-drag'

const drags = 5
const edits = 500
const card = '[data-card="item-250"]:not([data-lifted])'

export const measure: Measure = async () => {
  const visit = fiveLanes()
  const program = await openProgram(visit)
  try {
    const { page } = program
    await program.takeIn()
    await page.locator('[data-timeline] [data-card]').first().waitFor()
    await page.evaluate(watchDrags)
    const first = await firstPaint(page)
    await dragOnce(page, card, 120)
    const own = await idleFrames(page)
    const runs: Drag[] = []
    for (let run = 0; run < drags; run += 1) runs.push(await dragOnce(page, card, run % 2 === 0 ? -120 : 120))
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const slow = await dragOnce(page, card, 120)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const memory = await memoryOverEdits(page)
    const browser = page.context().browser()
    if (browser === null) throw new Error('the browser is gone')
    const others = await measureOthers(browser, visit, drags)
    const floor = { name: "the browser's own frame", value: own }
    const drop = median(runs.map((run) => run.drop))
    return [
      { name: 'first paint of the view with 1,000 items', value: median(first), unit: 'ms', against: floor, goal: 600 },
      { name: 'frame of a drag', value: frameOf(runs), unit: 'ms', against: floor, goal: rounded(own * 1.2) },
      { name: 'longest task of a drag', value: longestOf(runs), unit: 'ms', against: floor, goal: 50 },
      { name: 'drop painted', value: drop, unit: 'ms', against: floor, goal: 50 },
      { name: 'frame of a drag, processor four times slower', value: median(slow.frames), unit: 'ms', against: floor, goal: 60 },
      {
        name: `memory after ${edits} edits and undos`,
        value: memory.after,
        unit: 'MB',
        against: { name: 'before them', value: memory.before },
        goal: rounded(memory.before + 3)
      },
      ...others.flatMap((other) => beside(other, { first: median(first), frame: frameOf(runs), drop }))
    ] satisfies Figure[]
  } finally {
    await program.end()
  }
}

type Ours = { readonly first: number; readonly frame: number; readonly drop: number }

function beside({ name, firstPaint: first, drags: runs }: OtherTimeline, ours: Ours): readonly Figure[] {
  const figure = (what: string, value: number, own: number): Figure => ({
    name: `${what}, ${name}`,
    value,
    unit: 'ms',
    against: { name: 'Attaché', value: own }
  })
  return [
    figure('first paint', first, ours.first),
    figure('frame of a drag', frameOf(runs), ours.frame),
    figure('drop painted', median(runs.map(({ drop }) => drop)), ours.drop)
  ]
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function frameOf(runs: readonly Drag[]): number {
  return median(runs.flatMap(({ frames }) => frames))
}

function longestOf(runs: readonly Drag[]): number {
  return Math.max(...runs.map(({ longest }) => longest))
}

async function firstPaint(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < 3; run += 1) {
    await page.getByRole('radio', { name: 'Table' }).click()
    await page.locator('tr[data-row]').first().waitFor()
    await page.waitForTimeout(500)
    await page.getByRole('radio', { name: 'Timeline' }).click()
    const clicked = await page.waitForFunction(() =>
      document.querySelector('[data-timeline] [data-card]') === null ? undefined : window.dragTimes?.clicked || undefined
    )
    times.push(Number(await clicked.jsonValue()))
  }
  return times
}

/** Used heap in MB after the collector has been through, before and after; some edits first, so that what is kept once is kept. */
async function memoryOverEdits(page: Page): Promise<{ readonly before: number; readonly after: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const used = async (): Promise<number> => {
    await page.waitForTimeout(500)
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000
  }
  await page.locator(card).click()
  await editAndUndo(page, 50)
  const before = await used()
  await editAndUndo(page, edits)
  return { before, after: await used() }
}

/** Pressed in the page itself, each key after the picture of the one before: asking for a thousand from outside takes minutes. */
async function editAndUndo(page: Page, times: number): Promise<void> {
  await page.evaluate(async (turns) => {
    const press = (init: KeyboardEventInit): Promise<void> => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
      return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    }
    for (let turn = 0; turn < turns; turn += 1) {
      await press({ key: 'ArrowDown', code: 'ArrowDown', altKey: true })
      await press({ key: 'z', code: 'KeyZ', ctrlKey: true })
    }
  }, times)
}
