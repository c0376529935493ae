import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readIssues } from '../../electron/services/storage/issue-files'
import { plainFiles } from '../../electron/services/storage/stored-files'
import { pathsIn } from '../../electron/services/storage/visit-paths'
import type { Visit } from '../../shared/model/visit'

/** The files that a person is handed, by their names; undefined for somebody who gets nothing. */
export type Packet = Readonly<Record<string, string>> | undefined

/** The first two issues of the only visit of a data folder. */
export async function issuesIn(dataFolder: string): Promise<readonly [Visit, Visit]> {
  const [name] = readdirSync(join(dataFolder, 'visits'))
  const [first, second] = await readIssues(plainFiles, pathsIn(join(dataFolder, 'visits', name ?? '')))
  if (first === undefined || second === undefined) throw new Error('there are no two issues')
  return [first.visit, second.visit]
}

/** What was made for a person of an issue. */
export function packetIn(papersFolder: string, issue: number, person: string): Packet {
  const [visit = ''] = readdirSync(papersFolder)
  const path = join(papersFolder, visit, `issue ${issue}`, 'packets', `${person}.zip`)
  if (!existsSync(path)) return undefined
  return Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([file, bytes]) => [file, strFromU8(bytes)]))
}
