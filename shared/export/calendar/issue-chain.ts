import { canonicalJson } from '../../base/canonical-json'
import type { ItemId } from '../../base/id'
import type { Language } from '../../base/language'
import type { Visit } from '../../model/visit'
import { readerIn } from '../../rules/changes/reader-in'
import { visibleFacets } from '../../rules/changes/visible-facets'
import { itemsOfReader, type ReadersItem } from '../../rules/items-of-reader'
import type { Reader } from '../../rules/reader'
import type { EventStatus } from './calendar-event'
import type { EventRevision } from './event-of-item'
import { eventTime } from './event-time'

/** One of the numbered versions, `at` in ISO 8601 UTC. */
export type ChainIssue = { readonly number: number; readonly at: string; readonly visit: Visit }

/** One event of a reader at the end of the chain: as it is, or as this reader saw it last before it went. */
export type ChainedEvent = {
  readonly revision: EventRevision
  readonly shown: ReadersItem
  /** The version and the reader of which it is shown. */
  readonly visit: Visit
  readonly reader: Reader
  readonly gone: boolean
}

type Link = ChainedEvent & { readonly hours: string; readonly face: string }

/**
 * What the chain of issues says of every event that a reader ever had. SEQUENCE is 0 at birth and one more whenever start,
 * end or status changed between two issues (RFC 5546, section 2.1.4), so that it depends on nothing but the issues and never
 * falls, after a restore either. An event that left the reader's calendar stays, cancelled, as it was seen last.
 */
export function issueChain(issues: readonly ChainIssue[], reader: Reader, language: Language): ReadonlyMap<ItemId, ChainedEvent> {
  const links = new Map<ItemId, Link>()
  for (const { visit, stamp } of stamped(issues)) {
    const own = readerIn(visit, reader)
    const items = own === undefined ? [] : itemsOfReader(visit, own)
    const here = new Set(items.map(({ item }) => item.id))
    for (const shown of items) {
      if (own === undefined) continue
      const face = canonicalJson(visibleFacets({ visit, reader: own, language }, shown.item, shown.time))
      const link = { shown, visit, reader: own, gone: false, hours: hoursOf(shown), face }
      links.set(shown.item.id, next(links.get(shown.item.id), link, statuses[shown.item.status], stamp))
    }
    for (const [id, link] of links) {
      if (!here.has(id) && !link.gone) links.set(id, next(link, { ...link, gone: true, face: '' }, 'CANCELLED', stamp))
    }
  }
  return links
}

/** Stamps in whole seconds that never go back, though a computer's clock may. */
export function stamped(issues: readonly ChainIssue[]): readonly (ChainIssue & { readonly stamp: string })[] {
  let last = 0
  return issues.map((issue) => {
    last = Math.max(Math.floor(Date.parse(issue.at) / 1000) * 1000, last === 0 ? 0 : last + 1000)
    return { ...issue, stamp: new Date(last).toISOString() }
  })
}

const statuses = { tentative: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const

function next(before: Link | undefined, link: Omit<Link, 'revision'>, status: EventStatus, stamp: string): Link {
  if (before === undefined) return { ...link, revision: { sequence: 0, created: stamp, lastModified: stamp, status } }
  const { sequence, created, lastModified } = before.revision
  const moved = before.hours !== link.hours || before.revision.status !== status
  const changed = moved || before.face !== link.face
  return {
    ...link,
    revision: { sequence: moved ? sequence + 1 : sequence, created, lastModified: changed ? stamp : lastModified, status }
  }
}

/** Start and end as the calendar gives them: instants, or days where no hour is told. */
function hoursOf({ time }: ReadersItem): string {
  const hours = eventTime(time)
  if (hours.kind === 'days') return `${hours.from}/${hours.until}`
  return time.kind === 'timed' ? `${time.start}/${time.end}` : ''
}
