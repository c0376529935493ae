import { readFile } from 'node:fs/promises'
import { arch, release } from 'node:os'
import type { Reply } from '../../../shared/backend/contract'
import type { Info } from '../../../shared/backend/info'
import { ignoreMissing } from '../storage/ignore-missing'
import { logPath } from './log-path'

type Facts = {
  readonly info: Omit<Info, 'dataFolder'>
  readonly dataFolder: string
  readonly library: Reply<'library.list'>
  readonly now: string
}

const lastLines = 400

/**
 * What somebody who helps needs to know: the program, the system, counts, and the end of the log. No title, no name, no folder; plain
 * text, so that whoever gives it away can read all of it first.
 */
export async function writeReport({ info, dataFolder, library, now }: Facts): Promise<string> {
  const log = (await readFile(logPath(dataFolder), 'utf8').catch(ignoreMissing)) ?? ''
  const items = library.visits.map((visit) => visit.items)
  const able = Object.entries(info.capabilities).flatMap(([name, has]) => (has ? [name] : []))
  return [
    `Attaché ${info.version}, ${info.backend}`,
    `written: ${now}`,
    `system: ${process.platform} ${release()} ${arch()}`,
    `engine: Node ${process.versions.node}, V8 ${process.versions.v8}, ICU ${process.versions.icu}, zones ${process.versions.tz}`,
    `can: ${able.join(', ')}`,
    `visits: ${items.length}; items: ${items.reduce((sum, count) => sum + count, 0)}, at most ${Math.max(0, ...items)} in one`,
    `set aside: ${library.damaged.length}`,
    `memory: ${Math.round(process.memoryUsage().rss / 1_000_000)} MB`,
    '',
    'log:',
    ...log.trimEnd().split('\n').slice(-lastLines),
    ''
  ].join('\n')
}
