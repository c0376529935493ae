import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

type SourceFile = { readonly path: string; readonly text: string }

/** Every text file of the project that git knows or would take, by path. */
export function sourceFiles(pattern: RegExp): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
  return listed
    .split('\0')
    .filter((path) => pattern.test(path) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
