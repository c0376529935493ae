import { chmod, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly variables: Readonly<Record<string, string | undefined>>
}

/** Where visits are kept: the folder asked for, else that of ATTACHE_DATA, else the platform's usual place. */
export function dataFolderPath({ platform, home, variables }: Surroundings, asked?: string): string {
  const given = asked ?? variables.ATTACHE_DATA
  if (given !== undefined && given !== '') return resolve(given)
  switch (platform) {
    case 'win32':
      return join(variables.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Attache')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Attache')
    default:
      return join(variables.XDG_DATA_HOME || join(home, '.local', 'share'), 'attache')
  }
}

/** Makes the folder if it is missing, and closes it to other users of the computer either way. */
export async function prepareDataFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
}
