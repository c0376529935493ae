// The power goes while a process saves: the disk is copied as it is at that moment, without what the system still held in
// memory, and what lies on the copy is read. A cache inside the disk that forgets is not shown by this.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createVisitStore } from '../../electron/services/storage/visit-store'
import { programOf, startSaver } from './support/saver'
import { inScratch } from './support/scratch'
import { makeImage, mountImage, noDisksHere, placeForImages } from './support/small-disk'
import { counted, leftOut, type Torture } from './support/torture'
import { spring } from './support/visit-of'

const names = ['power cut: accepted edits lost', 'power cut: visits torn', 'power cut: disks that could not be read'] as const

type Found = { lost: number; torn: number; unreadable: number }

/** Disks tried side by side. */
const lanes = 2

export const measure: Torture = async (how) => {
  const why = noDisksHere()
  if (why !== undefined) return names.map((name) => leftOut(name, why))
  const cuts = how === 'short' ? 50 : 1000
  const found = { lost: 0, torn: 0, unreadable: 0 }
  await Promise.all(Array.from({ length: lanes }, () => inScratch((scratch) => cutOften(scratch, cuts / lanes, found))))
  return [
    counted(names[0], found.lost, cuts, 'cuts'),
    counted(names[1], found.torn, cuts, 'cuts'),
    counted(names[2], found.unreadable, cuts, 'cuts')
  ]
}

async function cutOften(scratch: string, cuts: number, found: Found): Promise<void> {
  const images = mkdtempSync(join(placeForImages(scratch), 'attache-cuts-'))
  const image = join(images, 'disk.img')
  makeImage(image, 16)
  const disk = mountImage(image, join(scratch, 'disk'))
  if (disk === undefined) throw new Error('the disk cannot be mounted')
  const saver = startSaver(await programOf('save-for-ever'))
  try {
    await saver.ready
    saver.begin(disk.folder)
    await saver.saving
    for (let cut = 0; cut < cuts; cut += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2 + ((cut * 5) % 17)))
      saver.signal('SIGSTOP')
      // What it had told by now is on its way here.
      await new Promise((resolve) => setTimeout(resolve, 2))
      const told = saver.told()
      const after = join(images, 'after.img')
      copyFileSync(image, after)
      saver.signal('SIGCONT')
      await look(after, join(scratch, 'after'), told, found)
      if (saver.complaint() !== '') throw new Error(saver.complaint())
    }
  } finally {
    saver.signal('SIGKILL')
    await saver.ended
    disk.unmount()
    rmSync(images, { recursive: true, force: true })
  }
}

async function look(image: string, folder: string, told: number, found: Found): Promise<void> {
  const disk = mountImage(image, folder)
  if (disk === undefined) {
    found.unreadable += 1
    return
  }
  try {
    const opened = await createVisitStore(folder, () => new Date().toISOString()).open(spring)
    if (!opened.ok) {
      found.torn += 1
      return
    }
    const { revision, visit, recoveredFrom } = opened.value
    if (recoveredFrom !== undefined || visit.title.en !== `Saved as ${revision}`) found.torn += 1
    if (revision < told) found.lost += 1
  } finally {
    disk.unmount()
  }
}
