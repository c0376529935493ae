import type { Person } from '../../model/visit'
import type { PaperFrame } from './paper-frame'
import { plain } from './plain-words'
import { runningName } from './running-name'

/** Name and post of the head of the guests, as a title has them; either may be unknown. */
export function leaderOf({
  composer,
  visit
}: Pick<PaperFrame, 'visit' | 'composer'>): { readonly name?: string; readonly post?: string } | undefined {
  const side = Object.values(visit.sides).find((candidate) => candidate.role === 'guest')
  const head: Person | undefined = side?.head === undefined ? undefined : visit.people[side.head]
  if (head === undefined) return undefined
  const name = runningName(head, composer)
  const post = plain(composer.read(head.post ?? head.function, `people.${head.id}.post`))
  if (name === undefined && post === undefined) return undefined
  return { ...(name === undefined ? {} : { name }), ...(post === undefined ? {} : { post }) }
}
