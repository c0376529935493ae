import type { VisitRefusal } from '../model/visit-refusal'

export const depthLimit = 64
/** Members of one object or entries of one list; a visit has at most this many items. */
export const memberLimit = 5000
/** Values in all: parsed, this many take less memory than the reading thread has, whose end for want of it nothing could catch. */
export const valueLimit = 1_000_000

type Level = { readonly keys: Set<string> | undefined; key: string; count: number }

type Expectation = 'value' | 'value or close' | 'key' | 'key or close' | 'comma' | 'end'

type Scan = { readonly text: string; readonly levels: Level[]; at: number; values: number; expects: Expectation }

/** Walks a JSON text once without building it and without recursion: the first thing that must not be let in, or undefined. */
export function scanJson(text: string): VisitRefusal | undefined {
  const scan: Scan = { text, levels: [], at: 0, values: 0, expects: 'value' }
  for (;;) {
    scan.at = afterSpace(text, scan.at)
    if (scan.at === text.length && scan.expects === 'end') return undefined
    const problem = step(scan)
    if (problem !== undefined) return problem
  }
}

function step(scan: Scan): VisitRefusal | undefined {
  const { text, at, levels } = scan
  const character = text[at]
  const level = levels[levels.length - 1]
  switch (scan.expects) {
    case 'end':
      return notJson(text, at)
    case 'key or close':
      return character === '}' ? close(scan) : readKey(scan, level)
    case 'key':
      return readKey(scan, level)
    case 'value or close':
      return character === ']' ? close(scan) : readValue(scan, level)
    case 'value':
      return readValue(scan, level)
    case 'comma': {
      const isObject = level?.keys !== undefined
      if (character === (isObject ? '}' : ']')) return close(scan)
      if (character !== ',') return notJson(text, at)
      scan.at += 1
      scan.expects = isObject ? 'key' : 'value'
      return undefined
    }
  }
}

function close(scan: Scan): undefined {
  scan.levels.pop()
  scan.at += 1
  scan.expects = scan.levels.length === 0 ? 'end' : 'comma'
}

function readKey(scan: Scan, level: Level | undefined): VisitRefusal | undefined {
  const { text, at, levels } = scan
  const end = endOfString(text, at)
  if (end === undefined || level === undefined) return notJson(text, at)
  const colon = afterSpace(text, end)
  if (text[colon] !== ':') return notJson(text, colon)
  scan.at = colon + 1
  scan.expects = 'value'
  return enter(level, JSON.parse(text.slice(at, end)), levels)
}

function readValue(scan: Scan, level: Level | undefined): VisitRefusal | undefined {
  const { text, at, levels } = scan
  scan.values += 1
  if (scan.values > valueLimit) return { kind: 'too-heavy' }
  if (level !== undefined && level.keys === undefined) {
    level.key = String(level.count)
    level.count += 1
    if (level.count > memberLimit) return tooMany(levels.slice(0, -1))
  }
  const character = text[at]
  if (character === '{' || character === '[') {
    if (levels.length === depthLimit) return { kind: 'too-deep', limit: depthLimit }
    levels.push({ keys: character === '{' ? new Set() : undefined, key: '', count: 0 })
    scan.at += 1
    scan.expects = character === '{' ? 'key or close' : 'value or close'
    return undefined
  }
  const end = endOfScalar(text, at)
  if (end === undefined) return notJson(text, at)
  scan.at = end
  scan.expects = levels.length === 0 ? 'end' : 'comma'
  if (!isUnsafeNumber(text.slice(at, end))) return undefined
  return { kind: 'wrong-shape', path: pathOf(levels), problem: 'not-allowed', detail: text.slice(at, Math.min(end, at + 40)) }
}

function enter(level: Level, key: string, levels: readonly Level[]): VisitRefusal | undefined {
  const above = pathOf(levels.slice(0, -1))
  if (key === '__proto__') return { kind: 'wrong-shape', path: above, problem: 'unknown-field', detail: key }
  if (level.keys?.has(key)) return { kind: 'duplicate-key', path: above, key: key.slice(0, 80) }
  level.keys?.add(key)
  level.key = key
  level.count += 1
  return level.count > memberLimit ? tooMany(levels.slice(0, -1)) : undefined
}

function tooMany(above: readonly Level[]): VisitRefusal {
  return { kind: 'wrong-shape', path: pathOf(above), problem: 'too-long', detail: String(memberLimit) }
}

function pathOf(levels: readonly Level[]): string {
  const path = levels.map((level) => level.key).join('.')
  return path === '' ? 'file' : path.slice(0, 300)
}

const space = /[ \t\n\r]*/y
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function afterSpace(text: string, at: number): number {
  space.lastIndex = at
  space.test(text)
  return space.lastIndex
}

/** Index after the closing quote. A loop, since a regular expression overflows its stack on strings of megabytes. */
function endOfString(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return undefined
    at += 1
    if (code !== 0x5c) continue
    escaped.lastIndex = at
    if (!escaped.test(text)) return undefined
    at = escaped.lastIndex
  }
  return undefined
}

function endOfScalar(text: string, at: number): number | undefined {
  if (text[at] === '"') return endOfString(text, at)
  scalar.lastIndex = at
  return scalar.test(text) ? scalar.lastIndex : undefined
}

/** Numbers that a double cannot hold: infinite ones, and whole ones past 2^53. */
function isUnsafeNumber(token: string): boolean {
  if (!/^[-\d]/.test(token)) return false
  const value = Number(token)
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
}

function notJson(text: string, at: number): VisitRefusal {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { kind: 'not-json', line, column: at - before.lastIndexOf('\n') }
}
