import type { Item, Visit } from '../../../shared/model/visit'
import type { InspectorProps } from './inspector-props'

/**
 * Whether a part of the inspector would look the same: it reads these fields of the item and these collections of the visit
 * and nothing else. Most edits touch one part, and each part holds a dozen fields.
 */
export function sameInspection(fields: readonly (keyof Item)[], collections: readonly (keyof Visit)[]) {
  return (before: InspectorProps, now: InspectorProps): boolean =>
    before.language === now.language &&
    before.words === now.words &&
    before.day === now.day &&
    before.item.id === now.item.id &&
    fields.every((field) => before.item[field] === now.item[field]) &&
    collections.every((collection) => before.visit[collection] === now.visit[collection])
}
