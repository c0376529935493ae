// An office of many years: a thousand visits of 200 items. The list comes from header lines, one visit costs what it always did.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeDraft } from '../../electron/services/storage/draft-file'
import { createVisitStore, type VisitStore } from '../../electron/services/storage/visit-store'
import type { VisitId } from '../../shared/base/id'
import { defaultOffice } from '../../shared/model/default-office'
import { type Figure, median } from '../bench/measuring/figure'
import { visitOf } from '../bench/measuring/thousand-items'
import { inScratch } from './support/scratch'
import { counted, type Torture } from './support/torture'

const now = () => new Date().toISOString()
const visit = visitOf(200)
const idOf = (number: number) => `visit-${number}` as VisitId

export const measure: Torture = (how) =>
  inScratch(
    async (folder) => {
      const count = how === 'short' ? 60 : 1000
      const alone = join(folder, 'alone')
      const many = join(folder, 'many')
      fill(alone, 1)
      fill(many, count)
      const lists: number[] = []
      let listed = 0
      const before = process.cpuUsage()
      for (let round = 0; round < 5; round += 1) {
        const store = createVisitStore(many, now)
        const began = performance.now()
        listed = (await store.list()).visits.length
        lists.push(performance.now() - began)
      }
      const { user, system } = process.cpuUsage(before)
      const one = createVisitStore(alone, now)
      const store = createVisitStore(many, now)
      await store.list()
      const opens = await timesOf(9, async (round) => {
        if (!(await store.open(idOf(round * 5))).ok) throw new Error('a visit cannot be opened')
      })
      const [few, lots] = [await saves(one, idOf(0)), await saves(store, idOf(1))]
      const of = { name: 'visits', value: count }
      return [
        { name: 'library listed by a new start', value: median(lists), unit: 'ms', against: of, goal: 200 },
        // What a busy computer does not change.
        { name: 'processor time of one list', value: (user + system) / 1000 / lists.length, unit: 'ms', against: of, goal: 200 },
        counted('visits not in the list', count - listed, count, 'visits'),
        { name: 'one of them opened', value: median(opens), unit: 'ms', against: of, goal: 50 },
        // Unchanged but for the noise of a shared computer.
        {
          name: 'save among them',
          value: lots,
          unit: 'ms',
          against: { name: 'save of a visit alone', value: few },
          goal: few * 1.5 + 2
        }
      ] satisfies Figure[]
    },
    how === 'short' ? 'memory' : 'disk'
  )

function fill(folder: string, count: number): void {
  for (let number = 0; number < count; number += 1) {
    const place = join(folder, 'visits', idOf(number))
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'draft'), encodeDraft({ ...visit, id: idOf(number) }, 1, now(), defaultOffice).bytes)
  }
}

async function saves(store: VisitStore, id: VisitId): Promise<number> {
  await store.open(id)
  let revision = 1
  const times = await timesOf(25, async (round) => {
    const saved = await store.save(id, revision, { ...visit, id, title: { en: `Save ${round}` } })
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
    revision = saved.value.revision
  })
  return median(times)
}

async function timesOf(rounds: number, act: (round: number) => Promise<void>): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await act(round)
    times.push(performance.now() - began)
  }
  return times
}
