import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the program itself lies: samples, fonts, pages and the bundles of its threads. */
export type ProgramFolders = {
  readonly samples: string
  readonly readerPage: string
  readonly fonts: string
  readonly renderer: string
  readonly bundles: string
}

/** Found upwards from this bundle, whichever depth it was built to. */
export function programFolders(): ProgramFolders {
  let root = import.meta.dirname
  while (!existsSync(join(root, 'package.json')) && root !== dirname(root)) root = dirname(root)
  return {
    samples: join(root, 'assets', 'samples'),
    readerPage: join(root, 'assets', 'reader', 'visit-reader.html'),
    fonts: join(root, 'out', 'fonts'),
    renderer: join(root, 'out', 'renderer'),
    bundles: join(root, 'out', 'cli')
  }
}
