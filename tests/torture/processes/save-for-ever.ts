import { once } from 'node:events'
import { acquireLock } from '../../../electron/services/storage/lock'
import { createVisitStore } from '../../../electron/services/storage/visit-store'
import { spring, visitTitled } from '../support/visit-of'

// Waits for the name of a data folder, then saves one visit in it again and again, and tells each revision that it was told.
// Its clock runs fast, so that each save is worth a safety copy. `slowly` waits a little between saves.
process.stdout.write('ready\n')
const [folder = '', pace = ''] = String((await once(process.stdin, 'data'))[0])
  .trim()
  .split('|')
let clock = Date.parse('2024-02-01T08:00:00Z') + (Date.now() % 1_000_000_000) * 1000
const store = createVisitStore(folder, () => {
  clock += 6 * 60_000
  return new Date(clock).toISOString()
})
const lock = await acquireLock(folder)
if (!lock.ok) throw new Error(`held by ${lock.refusal.pid}`)
const opened = await store.open(spring)
let revision = opened.ok ? opened.value.revision : 0
if (!opened.ok) {
  const added = await store.add(visitTitled('Saved as 1'))
  if (!added.ok) throw new Error(JSON.stringify(added.refusal))
  revision = 1
}
process.stdout.write(`${revision}\n`)
for (;;) {
  const saved = await store.save(spring, revision, visitTitled(`Saved as ${revision + 1}`))
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  revision = saved.value.revision
  process.stdout.write(`${revision}\n`)
  if (pace !== '') await new Promise((resolve) => setTimeout(resolve, Number(pace)))
}
