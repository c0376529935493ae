import type { KnipConfig } from 'knip'
import { entries } from './scripts/parts.mjs'

const config: KnipConfig = {
  entry: [
    ...Object.values(entries).flatMap((files) => Object.values(files).map((file) => `${file}!`)),
    'electron/preload.ts!',
    'renderer/app/main.tsx!',
    'renderer/reader/reader.ts!',
    'scripts/{start,test,attache,bench,torture,build,complete-lock,after-pack,icons}.mjs',
    'tests/bench/*.ts',
    'tests/torture/*.ts',
    // Run as processes of their own, to be killed.
    'tests/torture/processes/*.ts',
    // What the built desktop program finds in place of Electron, in a process of its own.
    'tests/stand-in/{electron,register,run}.ts',
    // The vocabulary in which tests are written; a word may wait for its first use.
    'tests/builders/*.ts',
    // Until the hosts use all of the core: to be removed together with `exclude`.
    'shared/**/*.ts'
  ],
  project: ['{electron,renderer,shared}/**/*.{ts,tsx}!', 'scripts/**/*.mjs', 'tests/**/*.{ts,tsx}'],
  ignoreBinaries: [
    'weasyprint',
    'age',
    'apt-get',
    'script',
    'mount',
    'umount',
    'mkfs.ext4',
    'pdffonts',
    'pdfimages',
    'pdftoppm',
    'pdftotext',
    'qpdf'
  ],
  exclude: ['dependencies']
}

export default config
