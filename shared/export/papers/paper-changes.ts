import type { ItemId } from '../../base/id'
import type { Audience } from '../../model/paper-kinds'
import type { ItemChange } from '../../rules/changes/change'
import { changesForReader } from '../../rules/changes/changes-between'
import type { PaperWish } from './paper-wish'

/** What differs from the earlier issue for those who read this paper: the same entries as in their calendar. */
export function paperChanges({ visit, earlier, language }: PaperWish, audience: Audience): readonly ItemChange[] {
  return earlier === undefined ? [] : changesForReader(earlier.visit, visit, { kind: audience }, language)
}

/** The items whose lines carry an asterisk. */
export function changedItems(wish: PaperWish, audience: Audience): ReadonlySet<ItemId> {
  return new Set(paperChanges(wish, audience).map(({ item }) => item))
}
