import type { Item } from '../../model/visit'
import type { Composer, Words } from './paper-composer'

/** What organisers noted at an item; written in one language only it stands as it is, in the hand of whoever wrote it. */
export function noteOfItem({ read }: Composer, { id, notes }: Item): Words | undefined {
  return typeof notes === 'string' ? notes : read(notes, `items.${id}.notes`)
}
