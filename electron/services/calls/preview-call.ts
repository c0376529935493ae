import type { Handlers } from '../../../shared/backend/answer'
import type { PreviewWish } from '../../../shared/backend/publishing'
import { done, refused } from '../../../shared/base/result'
import type { EarlierIssue } from '../../../shared/export/papers/paper-wish'
import { comparedPapers } from '../../../shared/model/paper-kinds'
import type { BackendParts } from '../backend-ports'
import { dayOfSheet } from '../publish/day-of-sheet'
import { earlierPart, published } from '../publish/issue-source'
import { sequencesOf } from '../publish/make-one'
import type { PaperMaker } from '../publish/makers'
import type { PublishJobs } from '../publish/publish-jobs'
import { type Source, sourceOf } from '../publish/source-of'

type Ports = {
  readonly jobs: PublishJobs
  readonly paperMaker: () => Promise<PaperMaker>
  readonly officeFolder: () => string
}

/**
 * A paper to be looked at. Of one preview only the latest wish counts: those overtaken answer `cancelled`, and the one in hand is
 * given up, so that nobody waits for what nobody will see.
 */
export function previewCall(parts: BackendParts, { jobs, paperMaker, officeFolder }: Ports): Handlers['publish.preview'] {
  const { store, office, shelf, now, makers } = parts
  const latest = new Map<string, AbortController>()
  const makeOne = async (wish: PreviewWish, signal: AbortSignal) => {
    const source = await sourceOf(store, wish.visit, wish.source)
    if (!source.ok) return source
    const { visit, issue } = source.value
    const { paper, language, audience, convention = 'western', second, setting, shown } = wish
    const { token, path } = shelf.place()
    const maker = await paperMaker()
    const made = await maker.make(
      {
        visit,
        ...(issue === undefined ? {} : { issue: published(issue).number }),
        ...comparedPart(source.value, paper),
        office: await office.read(),
        paper,
        language,
        audience,
        convention,
        ...(second === undefined ? {} : { second }),
        ...(await ownPart(source.value, wish, makers, now())),
        ...(setting === undefined ? {} : { setting }),
        officeFolder: officeFolder(),
        attachments: await store.attachments(wish.visit),
        at: issue === undefined ? now() : published(issue).at,
        preview: shown === undefined ? {} : { shown },
        file: path
      },
      { signal }
    )
    if (made.ok && !signal.aborted) {
      const { pages, notices, sections, sheets } = made.value
      return done({
        download: token,
        pages,
        notices: [...notices],
        ...(sections === undefined ? {} : { sections: [...sections] }),
        ...(sheets === undefined ? {} : { sheets: [...sheets] })
      })
    }
    await shelf.drop(token)
    return refused(made.ok ? { kind: 'cancelled' as const } : made.refusal)
  }
  return async (wish) => {
    const previewer = wish.previewer ?? wish.visit
    const mine = new AbortController()
    latest.get(previewer)?.abort()
    latest.set(previewer, mine)
    try {
      return await jobs.between(async () => (mine.signal.aborted ? refused({ kind: 'cancelled' }) : makeOne(wish, mine.signal)))
    } finally {
      if (latest.get(previewer) === mine) latest.delete(previewer)
    }
  }
}

/** The issue against which a paper tells and marks changes: the one before, of a draft the newest. */
function comparedPart({ issue, newest }: Source, paper: PreviewWish['paper']): { readonly earlier?: EarlierIssue } {
  if (!comparedPapers.includes(paper)) return {}
  return newest === undefined ? earlierPart(issue) : { earlier: newest }
}

/** Of a paper for one person: whose, of which day, and how often each of that person's events has changed. */
async function ownPart(
  { visit, issue }: Source,
  { paper, language, person: id, day }: PreviewWish,
  makers: BackendParts['makers'],
  now: string
) {
  if (id === undefined) return {}
  const person = visit.people[id]
  const chain = issue === undefined ? {} : { issue }
  const sequences = await sequencesOf({ makers, ...chain }, { paper, language, ...(person === undefined ? {} : { person }) })
  return { person: id, day: dayOfSheet(visit, day, now), ...(sequences === undefined ? {} : { sequences }) }
}
