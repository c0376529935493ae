import fs from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** What goes wrong at a call to the file system. A short write takes half of what it is given and reports no error. */
export type Fault = 'short write' | 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS'

/** Which call is the first to fail, by number from 1, and whether those after it fail too. */
type Plan = { readonly at: number; readonly fault: Fault; readonly lasting: boolean }

const asyncCalls = [
  'open',
  'rename',
  'link',
  'copyFile',
  'rm',
  'mkdir',
  'readdir',
  'readFile',
  'writeFile',
  'stat',
  'cp'
] as const
const syncCalls = ['openSync', 'readSync', 'statSync'] as const
const handleCalls = ['write', 'sync', 'stat', 'read'] as const

type Any = (...words: unknown[]) => unknown

/** Counts and, if there is a plan, fails calls to the file system of this process until `restore`. */
export async function faultyFiles(plan?: Plan): Promise<{ readonly calls: () => number; readonly restore: () => void }> {
  let count = 0
  const undo: (() => void)[] = []
  const isDue = () => plan !== undefined && (plan.lasting ? count >= plan.at : count === plan.at)
  const wrap = (owner: Record<string, unknown>, name: string, kind: 'async' | 'sync' | 'close') => {
    const plain = owner[name] as Any
    owner[name] = function (this: unknown, ...words: unknown[]) {
      count += 1
      if (plan === undefined || !isDue()) return plain.apply(this, words)
      if (plan.fault === 'short write') return plain.apply(this, name === 'write' ? halved(words) : words)
      const error = Object.assign(new Error(`${plan.fault}: made to fail, ${name}`), { code: plan.fault })
      if (kind === 'sync') throw error
      // A file whose closing fails is closed all the same.
      return kind === 'close'
        ? Promise.resolve(plain.apply(this, words)).then(() => Promise.reject(error))
        : Promise.reject(error)
    }
    undo.push(() => {
      owner[name] = plain
    })
  }
  const handle = await handlePrototype()
  const promises = fs.promises as unknown as Record<string, unknown>
  for (const name of asyncCalls) wrap(promises, name, 'async')
  for (const name of syncCalls) wrap(fs as unknown as Record<string, unknown>, name, 'sync')
  for (const name of handleCalls) wrap(handle, name, 'async')
  wrap(handle, 'close', 'close')
  syncBuiltinESMExports()
  return {
    calls: () => count,
    restore: () => {
      for (const step of undo) step()
      syncBuiltinESMExports()
    }
  }
}

function halved([bytes, offset, length, ...rest]: unknown[]): unknown[] {
  return [bytes, offset, typeof length === 'number' ? Math.ceil(length / 2) : length, ...rest]
}

async function handlePrototype(): Promise<Record<string, unknown>> {
  const file: FileHandle = await open(process.execPath, 'r')
  const prototype = Object.getPrototypeOf(file) as Record<string, unknown>
  await file.close()
  return prototype
}
