import type { GroupId } from '../../base/id'
import { languages } from '../../base/language'
import type { Visit } from '../../model/visit'
import { foldText } from '../fold-text'
import { inOrder } from '../item-order'

/** Groups by their letters or names in any language, between blanks, commas or signs: `M B`, `О, Д`, `Press`; a dash for none. */
export function groupsCalled(said: string, groups: Visit['groups']): readonly GroupId[] | undefined {
  if (/^[-–—]$/u.test(said)) return []
  const whole = groupCalled(said, groups)
  if (whole !== undefined) return [whole]
  const named = said
    .split(/[\s,;+/·、，]+/u)
    .filter((part) => part !== '')
    .map((part) => groupCalled(part, groups))
  return named.length > 0 && named.every((id) => id !== undefined) ? named.filter((id) => id !== undefined) : undefined
}

function groupCalled(said: string, groups: Visit['groups']): GroupId | undefined {
  const folded = foldText(said)
  if (folded === '') return undefined
  const called = (text: Visit['title']): boolean => languages.some((language) => foldText(text[language] ?? '') === folded)
  return inOrder(groups).find(({ letter, name }) => called(letter) || called(name))?.id
}
