import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { entries } from '../scripts/parts.mjs'
import { broken, cruise } from './architecture/cruise'
import { sourceFiles } from './architecture/source-files'

const product = /^(shared|electron|renderer)\/.*\.tsx?$/
const starts = [
  'electron/preload.ts',
  'renderer/app/main.tsx',
  ...Object.values(entries).flatMap((files) => Object.values(files))
]

test('every module was read and every import keeps to the layers', async () => {
  const result = await cruise(process.cwd())
  const read = result.modules.map((module) => module.source).filter((path) => product.test(path))
  expect(read.sort()).toEqual(
    sourceFiles(product)
      .map((file) => file.path)
      .sort()
  )
  expect(broken(result)).toEqual([])
})

test('no module stands alone, but for the entries', async () => {
  const result = await cruise(process.cwd())
  const orphans = result.modules.filter((module) => module.orphan).map((module) => module.source)
  expect(orphans.filter((path) => product.test(path) && !starts.includes(path))).toEqual([])
})

test.each([
  ['shared/model/a.ts', "import '../rules/b'", 'shared/rules/b.ts'],
  ['shared/base/a.ts', "import '../model/b'", 'shared/model/b.ts'],
  ['shared/rules/a.ts', "import '../commands/b'", 'shared/commands/b.ts'],
  ['shared/model/a.ts', "import 'node:fs'", 'fs'],
  ['shared/model/a.ts', "import '../../electron/services/b'", 'electron/services/b.ts'],
  ['shared/model/a.ts', "import '../../renderer/ui/b'", 'renderer/ui/b.ts'],
  ['shared/model/a.ts', "import 'pdfmake'", 'node_modules/pdfmake/index.js'],
  ['renderer/ui/a.ts', "import '../features/b'", 'renderer/features/b.ts'],
  ['renderer/state/a.ts', "import '../ui/b'", 'renderer/ui/b.ts'],
  ['renderer/ui/a.ts', "import 'node:path'", 'path'],
  ['renderer/ui/a.ts', "import '../../electron/services/b'", 'electron/services/b.ts'],
  ['electron/services/a.ts', "import 'electron'", 'node_modules/electron/index.js'],
  ['electron/services/a.ts', "import '../main/b'", 'electron/main/b.ts'],
  ['electron/loopback/a.ts', "import '../main/b'", 'electron/main/b.ts'],
  ['shared/base/a.ts', "import './nowhere'", './nowhere']
])('%s may not say %s', async (path, line, target) => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-layers-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const top of ['shared', 'electron', 'renderer']) write(`${top}/main/empty.ts`, 'export {}')
  if (target.endsWith('.ts') || target.startsWith('node_modules')) write(target, 'export {}')
  write(path, line)
  const found = broken(await cruise(folder))
  expect(found.filter((text) => text.endsWith(`${path} -> ${target}`))).not.toEqual([])
})

test('no file is a barrel', () => {
  const barrels = sourceFiles(product).filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(text))
  expect(barrels.map((file) => file.path)).toEqual([])
})

test('no file is longer than 300 lines, tables apart (wording, samples, the faces of hanzi)', () => {
  const counted = sourceFiles(/^(shared|electron|renderer|scripts|tests)\/.*\.(tsx?|mjs|css)$/)
  const long = counted.filter(
    ({ path, text }) => !/\/(wording|samples)\/|\/han-faces\.css$/.test(path) && text.split('\n').length > 301
  )
  expect(long.map((file) => file.path)).toEqual([])
})

test('nothing names a folder of the machine on which it was written', () => {
  const written = sourceFiles(/\.(tsx?|mjs|json|md|yml|css|html|svg)$|^\.ci\//)
  const folders = [process.cwd(), `${homedir()}/`, ...['root', 'work'].map((name) => `/${name}/`)]
  const names = (text: string) => folders.some((folder) => text.includes(folder))
  expect(written.filter(({ text }) => names(text)).map((file) => file.path)).toEqual([])
})
