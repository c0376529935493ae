import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Handlers } from '../../../shared/backend/answer'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { PreviewWish, PublishSource } from '../../../shared/backend/publishing'
import { fileNameOf } from '../../../shared/base/file-name'
import type { VisitId } from '../../../shared/base/id'
import { done, type Result, refused } from '../../../shared/base/result'
import { dateOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { EarlierIssue } from '../../../shared/export/papers/paper-wish'
import { comparedPapers } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import { nearestDay } from '../../../shared/rules/nearest-day'
import type { BackendParts } from '../backend-ports'
import { officeFiles } from '../papers/office-files'
import { earlierPart, type IssueSource, issueSource, newestIssue, published } from '../publish/issue-source'
import { sequencesOf } from '../publish/make-one'
import type { PaperMaker } from '../publish/makers'
import { publishFolder } from '../publish/publish-folder'
import { createPublishJobs, type PublishJobs } from '../publish/publish-jobs'
import { publishPlan } from '../publish/publish-plan'
import { zipFiles } from '../publish/zip-files'
import { readSettings } from '../settings/settings-port'

type PublishCalls = Pick<
  Handlers,
  'publish.start' | 'publish.cancel' | 'publish.preview' | 'publish.office' | 'publish.open' | 'folder.show' | 'folder.choose'
>

/** Calendars and papers of the draft as it was last saved, or of an issue. */
export function publishCalls(parts: BackendParts): { readonly calls: PublishCalls; readonly close: () => Promise<void> } {
  const { store, office, info, shelf, shown, makers, tell, report } = parts
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

  const calls: PublishCalls = {
    'publish.start': async (wish) => {
      const source = await sourceOf(store, wish.visit, wish.source)
      if (!source.ok) return source
      const { visit, issue, newest } = source.value
      // Whatever is made of an issue is the same to the byte whenever it is made.
      const at = issue === undefined ? (wish.at ?? parts.now()) : published(issue).at
      const folder = publishFolder(papersFolderOf(parts), visit, at, issue && published(issue).number)
      shown.add(resolve(folder))
      const day = dayOf(visit, wish.day, parts.now())
      const plan = publishPlan(visit, { ...wish, day }, issue, newest)
      const attachments = await store.attachments(wish.visit)
      const making = {
        visit,
        ...(issue === undefined ? { newest } : { issue }),
        office: await office.read(),
        audience: wish.audience,
        attachments,
        officeFolder: officeFolderOf(parts),
        ...(wish.setting === undefined ? {} : { setting: wish.setting }),
        plan,
        at,
        folder
      }
      const job = jobs.start({ ...making, makers: { ...makers, papers: paperMaker } })
      return done({ job, files: plan.length })
    },
    'publish.cancel': async ({ job }) => {
      jobs.cancel(job)
      return {}
    },
    'publish.preview': createPreviews(parts, jobs, paperMaker),
    ...officeCalls(parts),
    'folder.choose': async () => {
      const path = await parts.askFolder?.()
      return path === undefined ? {} : { path }
    },
    'folder.show': async ({ path }) => {
      if (shown.has(resolve(path))) await parts.showFolder?.(path)
      return {}
    }
  }
  return { calls, close: () => jobs.close() }
}

/** What the office put into its folder, and a paper handed to the system's own program. */
function officeCalls(parts: BackendParts): Pick<PublishCalls, 'publish.office' | 'publish.open'> {
  return {
    'publish.office': async () => {
      const folder = officeFolderOf(parts)
      await mkdir(folder, { recursive: true }).catch(() => undefined)
      parts.shown.add(resolve(folder))
      const { emblem, photograph, fonts, refused } = officeFiles(folder)
      return {
        folder,
        emblem: emblem !== undefined,
        photograph: photograph !== undefined,
        fonts: fonts.map(({ file }) => file),
        refused: [...refused]
      }
    },
    'publish.open': async ({ download, name }) => {
      const path = parts.shelf.find(download)
      if (path === undefined || parts.openFile === undefined) return { opened: false }
      // The system chooses the program by the ending of the name.
      const named = join(dirname(path), `${download}.open`, `${fileNameOf(name.replace(/\.pdf$/, ''), 'paper')}.pdf`)
      await mkdir(dirname(named), { recursive: true, mode: 0o700 })
      await copyFile(path, named)
      await parts.openFile(named)
      return { opened: true }
    }
  }
}

function papersFolderOf({ settings, documentsFolder }: BackendParts): string {
  return readSettings(settings).papersFolder || join(documentsFolder, 'Attache')
}

/** Beside the folders of the visits, so that it is found. */
function officeFolderOf(parts: BackendParts): string {
  return join(papersFolderOf(parts), 'office')
}

/** `newest` is that of a draft, against which its changes are told. */
type Source = { readonly visit: Visit; readonly issue?: IssueSource; readonly newest?: EarlierIssue | undefined }

async function sourceOf(
  store: BackendParts['store'],
  id: VisitId,
  source: PublishSource = 'draft'
): Promise<Result<Source, StorageRefusal>> {
  const opened = await store.open(id)
  if (!opened.ok) return opened
  if (source === 'draft') {
    const numbers = await store.issues.list(id)
    const last = numbers.ok ? numbers.value.issues.at(-1)?.number : undefined
    const issue = last === undefined ? undefined : await store.issues.open(id, last)
    return done({ visit: opened.value.visit, ...(issue?.ok === true ? { newest: newestIssue([issue.value]) } : {}) })
  }
  const wanted = await store.issues.open(id, source.issue)
  if (!wanted.ok) return wanted
  const listed = await store.issues.list(id)
  if (!listed.ok) return listed
  // Calendars count from the first issue: without one of them their numbers would fall.
  const lost = listed.value.damaged.find((number) => number < source.issue)
  if (lost !== undefined) return refused({ kind: 'damaged-issue', id, number: lost })
  const issues = await store.issues.all(id)
  if (!issues.ok) return issues
  const found = issueSource(opened.value.visit, issues.value, source.issue)
  if (!found.ok) return refused({ ...found.refusal, id })
  return done({ visit: published(found.value).visit, issue: found.value })
}

/** While papers are slow, only the last wish for a visit is made; those overtaken meanwhile answer `cancelled`. */
function createPreviews(
  parts: BackendParts,
  jobs: PublishJobs,
  paperMaker: () => Promise<PaperMaker>
): PublishCalls['publish.preview'] {
  const { store, office, shelf, now, makers } = parts
  const latest = new Map<VisitId, PreviewWish>()
  return (wish) => {
    latest.set(wish.visit, wish)
    return jobs.between(async () => {
      if (latest.get(wish.visit) !== wish) return refused({ kind: 'cancelled' })
      const source = await sourceOf(store, wish.visit, wish.source)
      if (!source.ok) return source
      const { visit, issue } = source.value
      const { paper, language, audience, convention = 'western', second, setting } = wish
      const { token, path } = shelf.place()
      const maker = await paperMaker()
      const made = await maker.make({
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
        officeFolder: officeFolderOf(parts),
        attachments: await store.attachments(wish.visit),
        at: issue === undefined ? now() : published(issue).at,
        file: path
      })
      if (made.ok) return done({ download: token, pages: made.value.pages, notices: [...made.value.notices] })
      await shelf.drop(token)
      return refused(made.refusal)
    })
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
  return { person: id, day: dayOf(visit, day, now), ...(sequences === undefined ? {} : { sequences }) }
}

/** The day of a sheet for one day: the one that is wished for, or today by the visit's clock, if that is a day of the visit. */
function dayOf(visit: Visit, wished: WallDate | undefined, now: string): WallDate {
  return nearestDay(visit, wished ?? dateOf(wallAt(visit.hostZone, Date.parse(now))))
}
