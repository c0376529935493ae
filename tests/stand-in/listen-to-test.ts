import { madeWith } from './browser-window'
import electron from './electron'
import { invoked } from './ipc-main'
import { devicePermission, permission } from './session'
import { stage } from './stage'

type Wish = { readonly stop?: true; readonly id: number; readonly source: string; readonly argument: unknown }

/** What a test sees beside `electron` itself. */
const seen = { stage, madeWith, permission, devicePermission, invoked }

export type Seen = typeof seen

/** Functions of the test run here, as with Playwright's `electronApp.evaluate`. */
export function listenToTest(): void {
  process.on('message', async ({ id, source, argument, stop }: Wish) => {
    if (stop) return electron.app.exit(1)
    try {
      const run = new Function(`return (${source})`)() as (electron: object, argument: unknown, seen: Seen) => unknown
      process.send?.({ kind: 'value', id, value: await run(electron, argument, seen) })
    } catch (error) {
      process.send?.({ kind: 'failed', id, message: String(error) })
    }
  })
}
