import type { Handlers } from '../../../shared/backend/answer'
import { issueSummaryOf } from '../../../shared/backend/issue-summary-of'
import type { VisitId } from '../../../shared/base/id'
import { done } from '../../../shared/base/result'
import { owed } from '../../../shared/rules/owed'
import type { BackendParts } from '../backend-ports'
import { backUpIssue } from '../backup/back-up-issue'
import { readSettings } from '../settings/settings-port'

type IssueCalls = Pick<Handlers, Extract<keyof Handlers, `issue.${string}`>>

/** Issues of a visit: made of the draft as it is kept, listed, opened, and who is owed what after the newest. */
export function issueCalls({ store, settings, tell, now, report }: BackendParts): IssueCalls {
  // The issue is made and answered for; its second copy follows, and says itself what became of it.
  const backUp = async (id: VisitId, number: number): Promise<void> => {
    const { backupFolder } = readSettings(settings)
    if (backupFolder === undefined || backupFolder === '') return
    const made = await backUpIssue(store, backupFolder, { id, number, now: now() })
    tell({ kind: 'backup-ended', id, number, outcome: made.ok ? { ok: true, path: made.value } : made })
  }
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
      void backUp(id, made.value.number).catch((error) => report('backup', error))
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
