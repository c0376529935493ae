import type { FontName, TextRun } from '../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { fontReader } from './engine'
import type { OwnFont } from './office-files'

/** Faces of an office as the engine names them, by path. */
export type OwnFaces = Readonly<Record<string, string>>

type Cover = { readonly hasGlyphForCodePoint: (code: number) => boolean }

const covers = new Map<string, Cover>()

/** The paper in the office's own faces; a character that one of them lacks stays in ours, and is never left blank. */
export function inOwnFaces(
  definition: PaperDefinition,
  fonts: readonly OwnFont[]
): { readonly definition: PaperDefinition; readonly faces: OwnFaces } {
  if (fonts.length === 0) return { definition, faces: {} }
  const own = new Map(fonts.map((font) => [`${font.face}-${font.style}`, font]))
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    return Object.fromEntries(
      entries.map(([key, entry]) => [
        key,
        key === 'text' && Array.isArray(entry) ? entry.flatMap((run) => split(run, own)) : walk(entry)
      ])
    )
  }
  const faces = Object.fromEntries(fonts.map((font) => [`Own-${font.face}-${font.style}`, font.path]))
  return { definition: { ...definition, sections: walk(definition.sections) as PaperDefinition['sections'] }, faces }
}

function split(run: TextRun, own: ReadonlyMap<string, OwnFont>): readonly TextRun[] {
  const style = run.bold === true ? 'semibold' : run.italics === true ? 'italic' : 'regular'
  const font = own.get(`${run.font}-${style}`)
  if (font === undefined) return [run]
  const cover = coverOf(font.path)
  const pieces: { text: string; isOwn: boolean }[] = []
  for (const sign of run.text) {
    const isOwn = /[\s\ue000-\uf8ff]/u.test(sign)
      ? (pieces.at(-1)?.isOwn ?? true)
      : cover.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    const last = pieces.at(-1)
    if (last?.isOwn === isOwn) last.text += sign
    else pieces.push({ text: sign, isOwn })
  }
  const { bold: _bold, italics: _italics, ...plain } = run
  return pieces.map(({ text, isOwn }, index) => ({
    ...(isOwn ? { ...plain, font: `Own-${font.face}-${font.style}` as FontName } : run),
    text,
    // A name that may not be broken is still whole when two faces set it.
    ...(run.noWrap === true && index < pieces.length - 1 ? { noNewLine: true } : {})
  }))
}

function coverOf(path: string): Cover {
  const known = covers.get(path) ?? (fontReader.openSync(path) as unknown as Cover)
  covers.set(path, known)
  return known
}
