import type { Handlers } from '../../../shared/backend/answer'
import { issueSummaryOf } from '../../../shared/backend/issue-summary-of'
import { done } from '../../../shared/base/result'
import { owed } from '../../../shared/rules/owed'
import type { BackendParts } from '../backend-ports'

type IssueCalls = Pick<Handlers, Extract<keyof Handlers, `issue.${string}`>>

/** Issues of a visit: made of the draft as it is kept, listed, opened, and who is owed what after the newest. */
export function issueCalls({ store, tell, now }: BackendParts): IssueCalls {
  return {
    'issue.list': async ({ id }) => {
      const listed = await store.issues.list(id)
      return listed.ok ? done({ issues: [...listed.value.issues], damaged: [...listed.value.damaged] }) : listed
    },
    'issue.make': async ({ id, base, author, remark, at }) => {
      const made = await store.issues.make(id, base, { author, remark, at: at ?? now() })
      if (!made.ok) return made
      tell({ kind: 'issue-made', id, number: made.value.number })
      tell({ kind: 'library-changed' })
      return done(issueSummaryOf(made.value))
    },
    'issue.open': async ({ id, number }) => {
      const opened = await store.issues.open(id, number)
      return opened.ok ? done({ issue: issueSummaryOf(opened.value), visit: opened.value.visit as never }) : opened
    },
    'issue.owed': async ({ id }) => {
      const opened = await store.open(id)
      if (!opened.ok) return opened
      const issues = await store.issues.all(id)
      if (!issues.ok) return issues
      const newest = issues.value.at(-1)
      const people = owed(opened.value.visit, issues.value).map((entry) => ({ ...entry, items: [...entry.items] }))
      return done({ ...(newest === undefined ? {} : { number: newest.number }), people })
    }
  }
}
