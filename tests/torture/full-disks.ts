// The disk is full while somebody edits: nothing is called saved that is not, editing goes on, and once there is room again the
// latest state is saved.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVisitStore, type VisitStore } from '../../electron/services/storage/visit-store'
import { createSession } from '../../renderer/state/session'
import type { Backend } from '../../shared/backend/client'
import type { Visit } from '../../shared/model/visit'
import { inScratch } from './support/scratch'
import { makeImage, mountImage, mountMemory, noDisksHere, placeForImages, type SmallDisk } from './support/small-disk'
import { counted, leftOut, type Torture } from './support/torture'
import { spring, visitTitled } from './support/visit-of'

const names = [
  'disk full: called saved and not on the disk',
  'disk full: trials in which nothing was refused',
  'disk full: edits refused in the window',
  'disk full: not saved when room returned'
] as const

type Found = { silent: number; neverFull: number; editsRefused: number; notSavedLater: number }

export const measure: Torture = async (how) => {
  const why = noDisksHere()
  if (why !== undefined) return names.map((name) => leftOut(name, why))
  const trials = how === 'short' ? 6 : 40
  const found: Found = { silent: 0, neverFull: 0, editsRefused: 0, notSavedLater: 0 }
  for (let trial = 0; trial < trials; trial += 1) {
    await inScratch(async (scratch) => {
      const disk = trial % 2 === 0 ? mountMemory(join(scratch, 'disk'), 1200 + trial * 7) : smallImage(scratch)
      try {
        await fillAndEdit(disk.folder, trial, found)
      } finally {
        disk.unmount()
      }
    })
  }
  return [
    counted(names[0], found.silent, trials, 'trials on tmpfs and ext4'),
    counted(names[1], found.neverFull, trials, 'trials on tmpfs and ext4'),
    counted(names[2], found.editsRefused, trials, 'trials on tmpfs and ext4'),
    counted(names[3], found.notSavedLater, trials, 'trials on tmpfs and ext4')
  ]
}

function smallImage(scratch: string): SmallDisk {
  const image = join(placeForImages(scratch), `attache-full-${process.pid}.img`)
  makeImage(image, 4)
  const disk = mountImage(image, join(scratch, 'disk'))
  // It lives on as long as it is mounted.
  rmSync(image)
  if (disk === undefined) throw new Error('the disk cannot be mounted')
  return disk
}

async function fillAndEdit(folder: string, trial: number, found: Found): Promise<void> {
  const store = createVisitStore(folder, () => new Date().toISOString())
  await store.add(visitTitled('Edit 0', 10))
  const session = createSession({ backend: windowOn(store), client: 'a-window-of-a-test', tell: () => undefined })
  await session.getState().open(spring)
  // All but a few kilobytes, never the same; from then on each edit takes a little of the rest.
  const fill = (bytes: number): boolean => {
    try {
      writeFileSync(join(folder, 'filler'), Buffer.alloc(bytes), { flag: 'a' })
      return true
    } catch {
      return false
    }
  }
  let wasRefused = false
  for (let edit = 1; edit <= 24; edit += 1) {
    if (edit === 6) for (let chunk = 256_000; chunk >= 1024 * (1 + (trial % 16)); ) if (!fill(chunk)) chunk /= 2
    if (edit > 8) fill(1024)
    // Each state is larger than the one before.
    const title = `Edit ${edit} ${'x'.repeat(edit * 20)}`
    const notes = 'y'.repeat(edit * 800)
    const applied = session.getState().dispatch({ kind: 'edit-visit', changes: { title: { en: title }, notes } })
    if (!applied.ok) found.editsRefused += 1
    await session.getState().settled()
    const { saving, history } = session.getState()
    if (history?.present.title.en !== title) found.editsRefused += 1
    if (saving.kind === 'not-saved') wasRefused = true
    if (saving.kind === 'saved' && !(await isOnDisk(folder, title))) found.silent += 1
  }
  if (!wasRefused) found.neverFull += 1
  rmSync(join(folder, 'filler'))
  session.getState().retrySave()
  await session.getState().settled()
  const last = session.getState().history?.present.title.en ?? ''
  if (session.getState().saving.kind !== 'saved' || !(await isOnDisk(folder, last))) found.notSavedLater += 1
}

async function isOnDisk(folder: string, title: string): Promise<boolean> {
  const opened = await createVisitStore(folder, () => new Date().toISOString()).open(spring)
  return opened.ok && opened.value.visit.title.en === title && opened.value.recoveredFrom === undefined
}

/** A window of the program over this store; it calls nothing but opening and saving. */
function windowOn(store: VisitStore): Backend {
  const call = async (name: string, argument: { readonly base: number; readonly visit: Visit }) =>
    name === 'visit.open' ? store.open(spring) : store.save(spring, argument.base, argument.visit)
  return { call, subscribe: () => () => undefined } as unknown as Backend
}
