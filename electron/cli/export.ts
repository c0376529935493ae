import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '../../shared/base/language'
import { done, type Result, refused } from '../../shared/base/result'
import { dateOf } from '../../shared/base/wall-time'
import { wallAt } from '../../shared/base/zone'
import { personName } from '../../shared/export/person-name'
import type { Office } from '../../shared/model/office'
import { bookParts, type PageSetting, paperSizes, typeSizes } from '../../shared/model/page-setting'
import { type Audience, audiences, conventions, organisersPapers, type PaperKind, papers } from '../../shared/model/paper-kinds'
import type { Visit } from '../../shared/model/visit'
import { blockingFindings } from '../../shared/rules/findings'
import { type Judgement, judgementAt } from '../../shared/rules/findings/judgement'
import { nearestDay } from '../../shared/rules/nearest-day'
import { paperLanguageOf } from '../../shared/rules/paper-language-of'
import { createMakers } from '../services/publish/create-makers'
import { earlierIssue, published } from '../services/publish/issue-source'
import { type Made, makeFiles } from '../services/publish/make-files'
import { type PublishChoice, publishPlan } from '../services/publish/publish-plan'
import { type ExportSource, readSource } from './export-source'
import { readOptions } from './options'
import { ownOffice } from './own-office'
import { programFolders } from './program-folders'
import { readTime } from './read-time'
import { codeOf, readVisit } from './read-visit'
import { type Command, type ExitCode, exitCodes, refuse, type Terminal } from './terminal'

const names = {
  out: 'text',
  language: 'text',
  audience: 'text',
  calendars: 'text',
  papers: 'text',
  convention: 'text',
  'paper-size': 'text',
  'type-size': 'text',
  binding: 'text',
  sections: 'text',
  sheets: 'text',
  pages: 'text',
  photographs: 'text',
  'office-folder': 'text',
  at: 'text',
  issue: 'text',
  since: 'text',
  person: 'text'
} as const

type Given = { readonly [Name in keyof typeof names]?: string }
type Problem = { readonly sentence: string; readonly values: Readonly<Record<string, string>> }

/** Made where no paper is named: what everybody gets, and the book. */
const usualPapers: readonly PaperKind[] = ['guest-programme', 'briefing-book']

/** Makes calendars and papers of a visit file; without a choice the usual ones, for guests, in the visit's first language and each person's own. */
export const exportVisit: Command = async (words, terminal) => {
  const options = readOptions(words, names, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const { given } = options.value
  const choice = readChoice(given)
  if (!choice.ok) return refuse(terminal, choice.refusal.sentence, choice.refusal.values)
  const at = readTime(given.at)
  if (!at.ok) return refuse(terminal, at.refusal.sentence, at.refusal.values)
  if (given.out === undefined) return refuse(terminal, 'needs-out')
  const attachments = await mkdtemp(join(tmpdir(), 'attache-'))
  try {
    const read = await readVisit(options.value.words[0], terminal, attachments)
    const source = read.ok ? readSource(given, read.value.exchange, options.value.words[0] ?? '', terminal.t) : read
    if (!read.ok || !source.ok) {
      terminal.err(`${source.ok ? '' : source.refusal}\n`)
      return exitCodes.refused
    }
    const named = given.papers?.split(',').includes('change-sheet') === true
    if (named && !isCompared(source.value)) {
      terminal.err(`${terminal.t('issues.changesNeedIssue')}\n`)
      return exitCodes.refused
    }
    const officeFolder = given['office-folder']
    const places = { at: at.value, folder: given.out, attachments, ...(officeFolder === undefined ? {} : { officeFolder }) }
    return await make(source.value, await ownOffice(read.value.exchange), choice.value, places, terminal)
  } finally {
    await rm(attachments, { recursive: true, force: true })
  }
}

/** Whether there is an issue against which changes can be told. */
function isCompared({ issue, newest }: ExportSource): boolean {
  return (issue === undefined ? newest : earlierIssue(issue)) !== undefined
}

type Places = {
  readonly at: string
  readonly folder: string
  readonly attachments: string
  readonly officeFolder?: string
}

async function make(
  { visit, issue, newest, since, person }: ExportSource,
  office: Office,
  choice: Choice,
  places: Places,
  terminal: Terminal
): Promise<ExitCode> {
  const wantsCalendars =
    choice.calendars.visit || choice.calendars.people.length > 0 || (choice.calendars.groups?.length ?? 0) > 0
  const calendars = {
    ...choice.calendars,
    // One person's files are for that person alone.
    ...(person === undefined ? {} : { visit: false, groups: [], people: wantsCalendars ? [person] : [] }),
    ...(since === undefined ? {} : { changes: { issue: since } })
  }
  const persons = person === undefined ? undefined : [person]
  // What is for one person is in the language in which that person is written to, unless another one is asked for.
  const eachInOwn = choice.languages === undefined
  const languages = choice.languages ?? (person === undefined ? visit.languages.slice(0, 1) : [paperLanguageOf(visit, person)])
  // Codes are for one day: that of `--at`, or the day of the visit nearest to it.
  const day = nearestDay(visit, dateOf(wallAt(visit.hostZone, Date.parse(places.at))))
  const whole: PublishChoice = { ...choice, languages, eachInOwn, calendars, persons, day }
  const makers = createMakers(programFolders())
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    const made = await makeFiles({
      visit,
      office,
      audience: whole.audience,
      setting: choice.setting,
      plan: publishPlan(visit, whole, issue, newest),
      ...places,
      ...(issue === undefined ? { newest } : { issue, at: published(issue).at }),
      makers,
      signal: stop.signal
    })
    if (made.ok) return report(made.value, visit, judgementAt(visit, office, places.at), whole, terminal)
    return made.refusal.kind === 'cancelled'
      ? refuse(terminal, 'interrupted')
      : refuse(terminal, 'content-lost', { file: made.refusal.file, text: made.refusal.text.slice(0, 200) })
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return refuse(terminal, 'not-writable', { file: places.folder, code })
  } finally {
    await makers.close()
  }
}

type Choice = Omit<PublishChoice, 'languages'> & {
  readonly languages: PublishChoice['languages'] | undefined
  readonly setting: PageSetting
}

function readChoice(given: Given): Result<Choice, Problem> {
  const language = chosen(given.language, '--language', languages)
  if (!language.ok) return language
  const audience = chosen(given.audience, '--audience', audiences)
  if (!audience.ok) return audience
  const calendars = chosen(given.calendars, '--calendars', ['visit', 'groups', 'people'] as const)
  if (!calendars.ok) return calendars
  const [reader = 'guests' satisfies Audience] = audience.value
  const everything = papers.filter((each) => reader === 'organisers' || !organisersPapers.includes(each))
  const paper = given.papers === 'all' ? done(everything) : chosen(given.papers, '--papers', papers)
  if (!paper.ok) return paper
  const convention = chosen(given.convention, '--convention', conventions)
  if (!convention.ok) return convention
  const setting = readSetting(given)
  if (!setting.ok) return setting
  // Two languages stand side by side where a paper can; with one, or more than two, each makes papers of its own.
  const second = language.value.length === 2 ? language.value[1] : undefined
  const all = given.calendars === undefined && given.papers === undefined
  return done({
    languages: given.language === undefined ? undefined : language.value,
    audience: reader,
    calendars: {
      visit: all || calendars.value.includes('visit'),
      people: all || calendars.value.includes('people') ? 'all' : [],
      groups: calendars.value.includes('groups') || (all && given.issue !== undefined) ? 'all' : []
    },
    papers: all && given.person === undefined ? usualPapers : paper.value,
    convention: convention.value[0],
    second,
    setting: setting.value
  })
}

/** How the sheets are; millimetres of the binding are whole. */
function readSetting(given: Given): Result<PageSetting, Problem> {
  const size = chosen(given['paper-size'], '--paper-size', paperSizes)
  if (!size.ok) return size
  const type = chosen(given['type-size'], '--type-size', typeSizes)
  if (!type.ok) return type
  const sections = chosen(given.sections, '--sections', bookParts)
  if (!sections.ok) return sections
  const sheets = chosen(given.sheets, '--sheets', ['pages', 'folded'] as const)
  if (!sheets.ok) return sheets
  const pages = chosen(given.pages, '--pages', ['all', 'changed'] as const)
  if (!pages.ok) return pages
  const photographs = chosen(given.photographs, '--photographs', ['with', 'without'] as const)
  if (!photographs.ok) return photographs
  const widths = Array.from({ length: 26 }, (_, width) => String(width))
  const binding = chosen(given.binding, '--binding', widths)
  if (!binding.ok) return binding
  return done({
    ...(size.value[0] === undefined ? {} : { paperSize: size.value[0] }),
    ...(type.value[0] === undefined ? {} : { type: type.value[0] }),
    ...(sheets.value[0] === undefined ? {} : { sheets: sheets.value[0] }),
    ...(pages.value[0] === undefined ? {} : { pages: pages.value[0] }),
    ...(photographs.value[0] === 'with' ? { photographs: true } : {}),
    ...(binding.value[0] === undefined ? {} : { binding: Number(binding.value[0]) }),
    ...(given.sections === undefined ? {} : { sections: [...sections.value] })
  })
}

/** `a,b` -> its parts, each of which must be one of the choices. */
function chosen<Value extends string>(
  text: string | undefined,
  option: string,
  choices: readonly Value[]
): Result<readonly Value[], Problem> {
  const found: Value[] = []
  for (const word of text === undefined ? [] : text.split(',')) {
    const value = choices.find((choice) => choice === word)
    if (value === undefined)
      return refused({ sentence: 'not-one-of', values: { option, choices: choices.join(', '), value: word } })
    found.push(value)
  }
  return done(found)
}

function report(
  made: Made,
  visit: Visit,
  judgement: Judgement,
  choice: PublishChoice,
  { out, err, t, language }: Terminal
): ExitCode {
  for (const file of made.files) out(`${file}\n`)
  if (choice.calendars.visit && !made.files.some((file) => file.endsWith('visit.ics')))
    err(`${t('commandLine.nothing-for-audience')}\n`)
  if (made.withoutItems.length > 0) {
    const people = made.withoutItems.map((id) => {
      const person = visit.people[id]
      return (person && personName(person, language, visit.languages)) ?? id
    })
    err(`${t('commandLine.without-items', { people: people.join(', ') })}\n`)
  }
  for (const file of new Set(made.notices.map((notice) => notice.file))) {
    err(`${t('commandLine.notices', { file, count: made.notices.filter((notice) => notice.file === file).length })}\n`)
  }
  const blocking = blockingFindings(visit, judgement).length
  if (blocking === 0) return exitCodes.done
  err(`${t('commandLine.findings.blocking', { count: blocking })}\n`)
  return exitCodes.blocked
}
