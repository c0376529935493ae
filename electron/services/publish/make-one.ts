import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '../../../shared/backend/publishing'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Audience } from '../../../shared/model/paper-kinds'
import type { Reader } from '../../../shared/rules/reader'
import { earlierPart, published } from './issue-source'
import type { CalendarMaker } from './makers'
import type { Making, MakingRefusal } from './making'
import type { PlannedFile } from './publish-plan'

type One = { readonly written: boolean; readonly notices: readonly Notice[] }

/** Makes one file of a plan at `path`; not written where there is nothing to put into it. */
export async function makeOne(making: Making, file: PlannedFile, path: string): Promise<Result<One, MakingRefusal>> {
  const { makers, issue, office } = making
  switch (file.kind) {
    case 'visit-calendar':
    case 'group-calendar':
    case 'person-calendar':
      return done(await writeText(path, calendarOf(making, file, await makers.calendars())))
    case 'changes-calendar': {
      const maker = await makers.calendars()
      const { language, since, person } = file
      const reader = { kind: 'person', person } as const
      return done(
        await writeText(path, issue && maker.changesCalendar({ issues: issue.issues, office, language, reader, since }))
      )
    }
    case 'event': {
      const maker = await makers.calendars()
      const { language, person, item } = file
      const [event] = issue ? maker.eventFiles({ issues: issue.issues, office, language, person, items: new Set([item]) }) : []
      return done(await writeText(path, event))
    }
    case 'packet': {
      const { packetOf } = await import('./packet')
      return done(await writeBytes(path, issue && packetOf(issue, file.person, office, await makers.calendars())))
    }
    case 'all-packets': {
      const { zipFiles } = await import('./zip-files')
      const aside = path.slice(0, -file.path.length)
      const there = file.packets.filter((each) => existsSync(join(aside, each)))
      return done(await writeBytes(path, there.length < 2 ? undefined : await zipFiles(aside, there)))
    }
    case 'paper':
      return makePaper(making, file, path)
  }
}

type CalendarFile = Extract<PlannedFile, { kind: 'visit-calendar' | 'group-calendar' | 'person-calendar' }>

function calendarOf({ visit, office, audience, at, issue }: Making, file: CalendarFile, maker: CalendarMaker) {
  const { language } = file
  if (issue !== undefined) {
    return maker.issueCalendar({ issues: issue.issues, office, language, reader: readerOf(file, audience) })
  }
  const draft = { visit, office, at, language }
  switch (file.kind) {
    case 'visit-calendar':
      return maker.visitCalendar({ ...draft, audience })
    case 'group-calendar':
      return maker.groupCalendar({ ...draft, group: file.group })
    case 'person-calendar':
      return maker.personCalendar({ ...draft, person: file.person })
  }
}

function readerOf(file: CalendarFile, audience: Audience): Reader {
  switch (file.kind) {
    case 'visit-calendar':
      return { kind: audience }
    case 'group-calendar':
      return { kind: 'group', group: file.group }
    case 'person-calendar':
      return { kind: 'person', person: file.person }
  }
}

async function makePaper(
  making: Making,
  file: Extract<PlannedFile, { kind: 'paper' }>,
  path: string
): Promise<Result<One, MakingRefusal>> {
  const { visit, office, audience, at, makers, attachments, issue, newest, setting, officeFolder } = making
  const papers = await makers.papers()
  const sequences = await sequencesOf(making, file)
  const paper = await papers.make({
    visit,
    office,
    language: file.language,
    at,
    ...(attachments === undefined ? {} : { attachments }),
    ...(setting === undefined ? {} : { setting }),
    ...(officeFolder === undefined ? {} : { officeFolder }),
    ...(issue === undefined ? {} : { issue: published(issue).number }),
    paper: file.paper,
    convention: file.convention,
    ...(file.second === undefined ? {} : { second: file.second }),
    ...(file.person === undefined ? {} : { person: file.person.id }),
    ...(file.day === undefined ? {} : { day: file.day }),
    ...(sequences === undefined ? {} : { sequences }),
    ...(file.since === undefined
      ? {}
      : issue === undefined
        ? { ...(newest && { earlier: newest }) }
        : earlierPart(issue, file.since)),
    audience,
    file: path
  })
  if (paper.ok) return done({ written: true, notices: paper.value.notices })
  return paper.refusal.kind === 'cancelled'
    ? refused(paper.refusal)
    : refused({ kind: 'content-lost', file: file.path, text: paper.refusal.text })
}

/** What codes on paper say of an event must agree with the calendar that its person was handed. */
export async function sequencesOf(
  { makers, issue }: Pick<Making, 'makers' | 'issue'>,
  { paper, person, language }: Pick<Extract<PlannedFile, { kind: 'paper' }>, 'paper' | 'person' | 'language'>
): Promise<Readonly<Record<string, number>> | undefined> {
  if (paper !== 'qr-sheet' || issue === undefined || person === undefined) return undefined
  return (await makers.calendars()).eventSequences(issue.issues, { kind: 'person', person }, language)
}

async function writeText(path: string, built: { readonly text: string } | undefined): Promise<One> {
  return writeBytes(path, built && Buffer.from(built.text))
}

async function writeBytes(path: string, bytes: Uint8Array | undefined): Promise<One> {
  // Names and hours of officials: for this user alone, until somebody hands the file on.
  if (bytes !== undefined) await writeFile(path, bytes, { mode: 0o600 })
  return { written: bytes !== undefined, notices: [] }
}
