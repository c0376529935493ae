// What must a page load before its first line, and when can one work in it? Scripts against React alone; the time against an empty page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { minifySync } from 'vite'
import { type Figure, type Measure, median } from './measuring/figure'
import { openProgram } from './measuring/open-program'
import { visitOf } from './measuring/thousand-items'

const page = 'out/renderer'
const floor = 'node_modules/react-dom/cjs/react-dom-client.production.js'

export const measure: Measure = async () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  if (named.length === 0) throw new Error(`${page}/index.html names no script`)
  return [
    {
      name: `initial script, compressed (${named.length} files)`,
      value: named.reduce((sum, path) => sum + compressed(readFileSync(join(page, path), 'utf8')), 0),
      unit: 'kB',
      against: { name: "React's renderer alone", value: compressed(minifySync(floor, readFileSync(floor, 'utf8')).code) },
      goal: 450
    },
    await interactive()
  ]
}

/** From the first answer of the server until the library of a used computer can be clicked, each time in a fresh window. */
async function interactive(): Promise<Figure> {
  const program = await openProgram(visitOf(50))
  try {
    const context = program.page.context()
    await program.page.goto(program.address)
    const ready = program.page.getByRole('button', { name: 'Open a file…' }).first()
    await ready.waitFor()
    const token = await program.page.evaluate(() => sessionStorage.getItem('attache-token'))
    await context.addInitScript((kept) => kept && sessionStorage.setItem('attache-token', kept), token)
    const times: number[] = []
    const empty: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      const page = await context.newPage()
      await page.goto('about:blank')
      empty.push(await page.evaluate(() => performance.now()))
      await page.goto(program.address.replace(/#.*/, ''))
      await page.getByRole('button', { name: 'Open a file…' }).first().click({ trial: true })
      times.push(
        await page.evaluate(
          () => performance.now() - (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart
        )
      )
      await page.close()
    }
    return {
      name: 'page interactive after the backend answers',
      value: median(times),
      unit: 'ms',
      against: { name: 'an empty page', value: median(empty) },
      goal: 1500
    }
  } finally {
    await program.end()
  }
}

function compressed(script: string): number {
  return gzipSync(script, { level: 9 }).length / 1000
}
