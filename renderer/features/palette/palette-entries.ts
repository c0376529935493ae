import type { Language } from '../../../shared/base/language'
import type { Visit } from '../../../shared/model/visit'
import { foldText } from '../../../shared/rules/fold-text'
import { type Hit, nameOfHit, search } from '../../../shared/rules/search'
import type { Act } from '../../state/acts'

export type Entry =
  | { readonly kind: 'act'; readonly key: string; readonly act: Act }
  | { readonly kind: 'hit'; readonly key: string; readonly hit: Hit; readonly name: string }

type Asked = {
  readonly typed: string
  readonly acts: readonly Act[]
  readonly visit: Visit | undefined
  readonly language: Language
}

/** What the palette offers: all commands before one types; then what is found in the visit, and the commands that fit. */
export function entriesFor({ typed, acts, visit, language }: Asked): readonly Entry[] {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '')
  const offered = acts
    .filter((act) => act.unlisted !== true && act.disabled !== true)
    .filter((act) => words.every((word) => foldText(act.words).includes(word)))
    .map((act): Entry => ({ kind: 'act', key: `act ${act.id}`, act }))
  if (words.length === 0 || visit === undefined) return offered
  const found = search(visit, typed, 40).map(
    (hit): Entry => ({ kind: 'hit', key: `${hit.collection} ${hit.id}`, hit, name: nameOfHit(hit, language, visit) })
  )
  return [...offered.slice(0, 3), ...found, ...offered.slice(3)]
}
