import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ignoreMissing } from './ignore-missing'
import type { VisitPaths } from './visit-paths'
import { isUnfinished } from './write-durably'

/** Takes away what a crash left half written in the folder of a visit. */
export async function sweepVisit({ folder, copies, issues, attachments }: VisitPaths): Promise<void> {
  for (const place of [folder, copies, issues, attachments]) await sweepFolder(place)
}

/** Takes away what a crash left half written in one folder; what cannot be taken away harms nobody. */
export async function sweepFolder(folder: string): Promise<void> {
  for (const name of (await readdir(folder).catch(ignoreMissing)) ?? []) {
    if (isUnfinished(name)) await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}
