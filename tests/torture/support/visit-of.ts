import type { VisitId } from '../../../shared/base/id'
import type { Visit } from '../../../shared/model/visit'
import { anItem, aPerson, aVisit } from '../../builders/visit'

export const spring = 'spring' as VisitId

/** A valid visit with a title that names its state, so that what is read back tells which save it was. */
export function visitTitled(title: string, items = 20): Visit {
  return { ...visitWith(items), title: { en: title } }
}

const made = new Map<number, Visit>()

function visitWith(count: number): Visit {
  const before = made.get(count)
  if (before !== undefined) return before
  const people = [aPerson('head'), aPerson('host', { side: 'hosts' })]
  const visit = aVisit({ id: spring, people, items: Array.from({ length: count }, (_, index) => anItem(`item-${index}`)) })
  made.set(count, visit)
  return visit
}
