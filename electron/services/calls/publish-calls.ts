import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Handlers } from '../../../shared/backend/answer'
import { fileNameOf } from '../../../shared/base/file-name'
import { done } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { officeFiles } from '../papers/office-files'
import { dayOfSheet } from '../publish/day-of-sheet'
import { published } from '../publish/issue-source'
import type { PaperMaker } from '../publish/makers'
import { publishFolder } from '../publish/publish-folder'
import { createPublishJobs } from '../publish/publish-jobs'
import { publishPlan } from '../publish/publish-plan'
import { sourceOf } from '../publish/source-of'
import { zipFiles } from '../publish/zip-files'
import { readSettings } from '../settings/settings-port'
import { previewCall } from './preview-call'

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
      const day = dayOfSheet(visit, wish.day, parts.now())
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
    'publish.preview': previewCall(parts, { jobs, paperMaker, officeFolder: () => officeFolderOf(parts) }),
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
