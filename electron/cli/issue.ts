import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueSummaryOf } from '../../shared/backend/issue-summary-of'
import { blockingFindings } from '../../shared/rules/findings'
import { judgementAt } from '../../shared/rules/findings/judgement'
import type { Exchange } from '../../shared/storage/exchange'
import { nextIssue } from '../../shared/storage/next-issue'
import { findingLine } from './finding-line'
import { readOptions } from './options'
import { ownOffice } from './own-office'
import { codeOf, readVisit } from './read-visit'
import { type Command, exitCodes, refuse, type Terminal } from './terminal'
import { writeBack } from './write-back'

/** Adds an issue of the draft to a visit file, in its own form and whole: the file is the old one or the new one. */
export const issue: Command = async (words, terminal) => {
  const options = readOptions(words, { author: 'text', remark: 'text' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const [path] = options.value.words
  const attachments = await mkdtemp(join(tmpdir(), 'attache-'))
  try {
    const read = await readVisit(path, terminal, attachments)
    if (!read.ok || path === undefined) {
      terminal.err(`${read.ok ? '' : read.refusal}\n`)
      return exitCodes.refused
    }
    return await add(read.value.exchange, options.value.given, path, attachments, terminal)
  } finally {
    await rm(attachments, { recursive: true, force: true })
  }
}

async function add(
  exchange: Exchange,
  given: { readonly author?: string; readonly remark?: string },
  path: string,
  attachments: string,
  terminal: Terminal
) {
  const { visit, issues } = exchange
  const number = (issues.at(-1)?.number ?? 0) + 1
  const [at, office] = [new Date().toISOString(), await ownOffice(exchange)]
  const made = nextIssue(visit, office, { number, at, ...cut(given) })
  if (!made.ok) {
    for (const finding of blockingFindings(visit, judgementAt(visit, office, at)))
      terminal.err(`${findingLine(finding, visit, false, terminal)}\n`)
    terminal.err(`${terminal.t('issues.blocked', { count: made.refusal.count })}\n`)
    return exitCodes.refused
  }
  try {
    await writeBack(path, { ...exchange, issues: [...issues, made.value] }, attachments)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return refuse(terminal, 'not-writable', { file: path, code })
  }
  terminal.out(`${terminal.t('issues.made', { number, ...issueSummaryOf(made.value).codes })}\n`)
  return exitCodes.done
}

/** As long as an issue's head may be. */
function cut({ author, remark }: { readonly author?: string; readonly remark?: string }) {
  return {
    ...(author === undefined ? {} : { author: author.slice(0, 200) }),
    ...(remark === undefined ? {} : { remark: remark.slice(0, 2000) })
  }
}
