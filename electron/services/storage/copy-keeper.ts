import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SafetyCopy, StorageRefusal } from '../../../shared/backend/contract'
import { fromStoredSummary } from '../../../shared/backend/stored-summary'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Visit } from '../../../shared/model/visit'
import { draftFormat, readDraft } from './draft-file'
import type { DraftKeeper } from './draft-keeper'
import { ignoreMissing } from './ignore-missing'
import { readHeader } from './read-header'
import { listCopies } from './safety-copies'

/** Safety copies of the visits of one data folder, to be looked at and opened; nothing here changes one. */
export type CopyKeeper = {
  /** The newest first. */
  readonly list: (id: VisitId) => Promise<Result<SafetyCopy[], StorageRefusal>>
  readonly open: (id: VisitId, name: string) => Promise<Result<Visit, StorageRefusal>>
}

export function createCopyKeeper({ paths, files, office }: DraftKeeper): CopyKeeper {
  return {
    list: async (id) => {
      const at = paths(id)
      const copies = [...(await listCopies(at))].sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
      return done(
        copies.map(({ name, at: moment, bytes }) => {
          const head = readHeader(files, join(at.copies, name), draftFormat)
          const summary = head && fromStoredSummary(head.header.summary, undefined)
          const content = summary && {
            revision: summary.revision,
            title: summary.title,
            items: summary.items,
            people: summary.guests + summary.hosts
          }
          const conflict = name.includes('-conflict')
          return { name, at: new Date(moment).toISOString(), bytes, conflict, ...(content === undefined ? {} : { content }) }
        })
      )
    },
    open: async (id, name) => {
      const at = paths(id)
      // Only what lies there: a name from a window is no path.
      const names = (await readdir(at.copies).catch(ignoreMissing)) ?? []
      if (!names.includes(name)) return refused({ kind: 'no-such-copy', id, copy: name })
      const draft = await readDraft(files, join(at.copies, name), await office())
      if (draft.ok) return done(draft.value.visit)
      const { kind } = draft.refusal
      if (kind === 'missing') return refused({ kind: 'no-such-copy', id, copy: name })
      return refused(kind === 'damaged' ? { kind: 'damaged-copy', id, copy: name } : draft.refusal)
    }
  }
}
