// How soon is an edit seen, and how soon is it safe? One item of a thousand moves by five minutes; the page itself takes the times.
import type { Page } from 'playwright-core'
import { type Figure, type Measure, median } from './measuring/figure'
import { openProgram } from './measuring/open-program'
import { visitOf } from './measuring/thousand-items'

const edits = 15

export const measure: Measure = async () => {
  const program = await openProgram(visitOf(1000))
  try {
    const { page } = program
    await program.takeIn()
    await page.getByRole('radio', { name: 'Table' }).click()
    const row = page.locator('tr[data-row="item-500"]')
    await row.click()
    await page.evaluate(watchEdits)
    for (let edit = 0; edit < 3; edit += 1) await timeOf(page, 'Alt+ArrowDown')
    const nothing: number[] = []
    const painted: number[] = []
    const durable: number[] = []
    for (let edit = 0; edit < edits; edit += 1) {
      nothing.push((await timeOf(page, 'F9')).painted)
      const times = await timeOf(page, edit % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
      painted.push(times.painted)
      durable.push(times.durable - times.painted)
    }
    const floor = { name: 'a key that changes nothing', value: median(nothing) }
    return [
      { name: 'edit of one of 1,000 items painted', value: median(painted), unit: 'ms', against: floor, goal: 50 },
      { name: 'and durable after that', value: median(durable), unit: 'ms', against: floor, goal: 100 }
    ] satisfies Figure[]
  } finally {
    await program.end()
  }
}

type Times = { readonly painted: number; readonly durable: number }

declare global {
  interface Window {
    editTimes?: { painted: number; durable: number; began: number; changes: boolean }
  }
}

/** Runs in the page: from the key to the frame that shows what it did, and to the answer of the save that follows. */
function watchEdits(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.key.startsWith('Arrow') && event.key !== 'F9') return
      const times = { painted: 0, durable: 0, began: performance.timeOrigin + event.timeStamp, changes: event.key !== 'F9' }
      window.editTimes = times
      requestAnimationFrame(() =>
        setTimeout(() => {
          times.painted = performance.timeOrigin + performance.now() - times.began
        })
      )
    },
    true
  )
  const plain = window.fetch
  window.fetch = async (...request) => {
    const saves = typeof request[1]?.body === 'string' && request[1].body.startsWith('{"name":"visit.save"')
    const reply = await plain(...request)
    if (saves && window.editTimes) window.editTimes.durable = performance.timeOrigin + performance.now() - window.editTimes.began
    return reply
  }
}

async function timeOf(page: Page, key: string): Promise<Times> {
  await page.keyboard.press(key)
  const done = await page.waitForFunction(() => {
    const times = window.editTimes
    return times !== undefined && times.painted > 0 && (!times.changes || times.durable > 0) ? times : undefined
  })
  const times = await done.jsonValue()
  await page.waitForTimeout(60)
  if (times === undefined) throw new Error('nothing was timed')
  return times
}
