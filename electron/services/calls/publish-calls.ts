import { join, resolve } from 'node:path'
import type { Handlers } from '../../../shared/backend/answer'
import type { PreviewWish } from '../../../shared/backend/publishing'
import type { VisitId } from '../../../shared/base/id'
import { done, refused } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import type { PaperMaker } from '../publish/makers'
import { publishFolder } from '../publish/publish-folder'
import { createPublishJobs, type PublishJobs } from '../publish/publish-jobs'
import { publishPlan } from '../publish/publish-plan'
import { zipFiles } from '../publish/zip-files'
import { readSettings } from '../settings/settings-port'

type PublishCalls = Pick<Handlers, 'publish.start' | 'publish.cancel' | 'publish.preview' | 'folder.show'>

/** Calendars and papers of the draft as it was last saved. */
export function publishCalls(parts: BackendParts): { readonly calls: PublishCalls; readonly close: () => Promise<void> } {
  const { store, office, settings, info, shelf, makers, tell, report } = parts
  let papers: Promise<PaperMaker> | undefined
  const paperMaker = () => {
    papers ??= makers.papers()
    return papers
  }
  const jobs = createPublishJobs({
    tell,
    cancelPaper: () => void papers?.then((maker) => maker.cancel()),
    report: (error) => report('publish', error),
    ...(info.capabilities.download ? { offer: async (folder, files) => shelf.put(await zipFiles(folder, files)) } : {})
  })
  const shown = new Set<string>()

  const calls: PublishCalls = {
    'publish.start': async (wish) => {
      const opened = await store.open(wish.visit)
      if (!opened.ok) return opened
      const { visit } = opened.value
      const at = wish.at ?? parts.now()
      const base = readSettings(settings).papersFolder ?? join(parts.documentsFolder, 'Attache')
      const folder = publishFolder(base, visit, at)
      shown.add(resolve(folder))
      const plan = publishPlan(visit, wish)
      const { attachments } = store.paths(wish.visit)
      const making = { visit, office: await office.read(), audience: wish.audience, attachments, plan, at, folder }
      const job = jobs.start({ ...making, makers: { ...makers, papers: paperMaker } })
      return done({ job, files: plan.length })
    },
    'publish.cancel': async ({ job }) => {
      jobs.cancel(job)
      return {}
    },
    'publish.preview': createPreviews(parts, jobs, paperMaker),
    'folder.show': async ({ path }) => {
      // Only what this program made: a page must not make the file manager open anything else.
      if (shown.has(resolve(path))) await parts.showFolder?.(path)
      return {}
    }
  }
  return { calls, close: () => jobs.close() }
}

/** While papers are slow, only the last wish for a visit is made; those overtaken meanwhile answer `cancelled`. */
function createPreviews(
  { store, office, shelf, now }: BackendParts,
  jobs: PublishJobs,
  paperMaker: () => Promise<PaperMaker>
): PublishCalls['publish.preview'] {
  const latest = new Map<VisitId, PreviewWish>()
  return (wish) => {
    latest.set(wish.visit, wish)
    return jobs.between(async () => {
      if (latest.get(wish.visit) !== wish) return refused({ kind: 'cancelled' })
      const opened = await store.open(wish.visit)
      if (!opened.ok) return opened
      const { paper, language, audience } = wish
      const { token, path } = shelf.place()
      const maker = await paperMaker()
      const made = await maker.make({
        visit: opened.value.visit,
        office: await office.read(),
        paper,
        language,
        audience,
        convention: 'western',
        attachments: store.paths(wish.visit).attachments,
        at: now(),
        file: path
      })
      if (made.ok) return done({ download: token, pages: made.value.pages, notices: [...made.value.notices] })
      await shelf.drop(token)
      return refused(made.refusal)
    })
  }
}
