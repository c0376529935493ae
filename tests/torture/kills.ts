// `kill -9` of a process that saves without pause: what it was told is safe is there, whole, and nothing else lies about.
import { acquireLock } from '../../electron/services/storage/lock'
import { createVisitStore } from '../../electron/services/storage/visit-store'
import { programOf, startSaver } from './support/saver'
import { inScratch, litterIn } from './support/scratch'
import { counted, type Torture } from './support/torture'
import { spring } from './support/visit-of'

/** Folders tried side by side: each waits much of its time for a process to start, to save a little and to end. */
const lanes = 4

export const measure: Torture = async (how) => {
  const kills = how === 'short' ? 200 : 5000
  const program = await programOf('save-for-ever')
  const found = { torn: 0, lost: 0, litter: 0, notTakenOver: 0 }
  const lane = async (count: number) =>
    inScratch(async (folder) => {
      let next = startSaver(program)
      for (let kill = 0; kill < count; kill += 1) {
        const saver = next
        await saver.ready
        // The next one loads while this one is looked at.
        next = startSaver(program)
        saver.begin(folder)
        if (kill % 8 !== 0) await saver.saving
        await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 23))
        saver.signal('SIGKILL')
        await saver.ended
        if (saver.complaint() !== '') throw new Error(saver.complaint())
        await look(folder, saver.told(), found)
      }
      next.signal('SIGKILL')
      await next.ended
    })
  await Promise.all(Array.from({ length: lanes }, () => lane(kills / lanes)))
  return [
    counted('kill -9: visits torn', found.torn, kills, 'kills'),
    counted('kill -9: accepted edits lost', found.lost, kills, 'kills'),
    counted('kill -9: starts after which litter lies about', found.litter, kills, 'kills'),
    counted('kill -9: locks of the dead not taken over', found.notTakenOver, kills, 'kills')
  ]
}

async function look(folder: string, told: number, found: { torn: number; lost: number; litter: number; notTakenOver: number }) {
  const lock = await acquireLock(folder)
  if (!lock.ok) found.notTakenOver += 1
  else {
    const opened = await createVisitStore(folder, () => new Date().toISOString()).open(spring)
    if (opened.ok) {
      const { revision, visit, recoveredFrom } = opened.value
      if (recoveredFrom !== undefined || visit.title.en !== `Saved as ${revision}`) found.torn += 1
      if (revision < told) found.lost += 1
    } else if (told > 0) found.torn += 1
    await lock.value.release()
  }
  if (litterIn(folder).length > 0) found.litter += 1
}
