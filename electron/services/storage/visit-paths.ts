import { join, sep } from 'node:path'
import type { VisitId } from '../../../shared/base/id'

/** Where each thing of one visit lies. */
export type VisitPaths = {
  readonly folder: string
  readonly draft: string
  readonly previous: string
  readonly issues: string
  readonly copies: string
  readonly attachments: string
  readonly damaged: string
}

export function visitPaths(dataFolder: string, id: VisitId): VisitPaths {
  return pathsIn(join(dataFolder, 'visits', id))
}

export function pathsIn(folder: string): VisitPaths {
  // Plain joints: a thousand visits are listed at once, and the folder is in its shortest form already.
  const within = folder + sep
  return {
    folder,
    draft: `${within}draft`,
    previous: `${within}draft.prev`,
    issues: `${within}issues`,
    copies: `${within}copies`,
    attachments: `${within}attachments`,
    damaged: `${within}damaged`
  }
}

/** A stamp as part of a file name: `2024-03-05T08-30-00Z`. */
export function stampInName(stamp: string): string {
  return stamp.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')
}

/** Back from a file name that begins with a stamp; undefined where none does. */
export function stampOfName(name: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2})Z/.exec(name)
  return found === null ? undefined : `${found[1]}${found[2]}:${found[3]}:${found[4]}Z`
}
