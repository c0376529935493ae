import { createVisitStore } from '../../../../electron/services/storage/visit-store'
import type { VisitId } from '../../../../shared/base/id'
import { anItem, aVisit } from '../../../builders/visit'

// Run as a process of its own by the crash test: saves one visit again and again and tells each revision that it was told.
const id = 'spring' as VisitId
const items = Array.from({ length: 100 }, (_, index) => anItem(`item-${index}`))
const store = createVisitStore(process.argv[2] ?? '', () => new Date().toISOString())
const titled = (revision: number) => aVisit({ id, items, title: { en: `Saved as ${revision}` } })

let revision = 0
const opened = await store.open(id)
if (opened.ok) revision = opened.value.revision
else await store.add(titled(1))
for (;;) {
  if (revision === 0) revision = 1
  const saved = await store.save(id, revision, titled(revision + 1))
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  revision = saved.value.revision
  process.stdout.write(`${revision}\n`)
}
