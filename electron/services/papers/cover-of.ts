import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import { isPicture } from './is-picture'
import type { OfficeFiles } from './office-files'

/** Pictures of the cover that the engine can read, with the names by which a paper asks for them. */
export function coverOf({ emblem, photograph }: OfficeFiles): {
  readonly cover: NonNullable<PaperWish['cover']>
  readonly paths: Readonly<Record<string, string>>
} {
  const there = Object.entries({ emblem, photograph }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isPicture(entry[1])
  )
  return {
    cover: Object.fromEntries(there.map(([name]) => [name, `office-${name}`])),
    paths: Object.fromEntries(there.map(([name, path]) => [`office-${name}`, path]))
  }
}
