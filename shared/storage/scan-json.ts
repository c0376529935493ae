import type { VisitRefusal } from '../model/visit-refusal'

export const depthLimit = 64
/** Members of one object or entries of one list; a visit has at most this many items. */
export const memberLimit = 5000

type Level = { readonly keys: Set<string> | undefined; key: string; count: number }

/** Walks a JSON text once without building it and without recursion: the first thing that must not be let in, or undefined. */
export function scanJson(text: string): VisitRefusal | undefined {
  const levels: Level[] = []
  let at = 0
  let expects: Expectation = 'value'

  for (;;) {
    at = afterSpace(text, at)
    const character = text[at]
    const level = levels[levels.length - 1]
    if (character === undefined) return expects === 'end' ? undefined : notJson(text, at)

    switch (expects) {
      case 'end':
        return notJson(text, at)
      case 'key or close':
      case 'key': {
        if (level?.keys === undefined) return notJson(text, at)
        if (character === '}' && expects === 'key or close') {
          levels.pop()
          expects = levels.length === 0 ? 'end' : 'comma'
          at += 1
          break
        }
        const end = endOfString(text, at)
        if (end === undefined) return notJson(text, at)
        const colon = afterSpace(text, end)
        if (text[colon] !== ':') return notJson(text, colon)
        const key: string = JSON.parse(text.slice(at, end))
        const problem = enter(level, key, levels)
        if (problem !== undefined) return problem
        at = colon + 1
        expects = 'value'
        break
      }
      case 'value or close':
      case 'value': {
        if (character === ']' && expects === 'value or close') {
          levels.pop()
          expects = levels.length === 0 ? 'end' : 'comma'
          at += 1
          break
        }
        if (level !== undefined && level.keys === undefined) {
          level.key = String(level.count)
          level.count += 1
          if (level.count > memberLimit) return tooMany(levels.slice(0, -1))
        }
        if (character === '{' || character === '[') {
          if (levels.length === depthLimit) return { kind: 'too-deep', limit: depthLimit }
          levels.push({ keys: character === '{' ? new Set() : undefined, key: '', count: 0 })
          expects = character === '{' ? 'key or close' : 'value or close'
          at += 1
          break
        }
        const end = endOfScalar(text, at)
        if (end === undefined) return notJson(text, at)
        if (isUnsafeNumber(text.slice(at, end))) {
          const detail = text.slice(at, Math.min(end, at + 40))
          return { kind: 'wrong-shape', path: pathOf(levels), problem: 'not-allowed', detail }
        }
        at = end
        expects = levels.length === 0 ? 'end' : 'comma'
        break
      }
      case 'comma': {
        const isObject = level?.keys !== undefined
        if (character === ',') expects = isObject ? 'key' : 'value'
        else if (character === (isObject ? '}' : ']')) {
          levels.pop()
          expects = levels.length === 0 ? 'end' : 'comma'
        } else return notJson(text, at)
        at += 1
      }
    }
  }
}

type Expectation = 'value' | 'value or close' | 'key' | 'key or close' | 'comma' | 'end'

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
