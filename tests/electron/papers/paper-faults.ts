import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fontReader } from '../../../electron/services/papers/engine'
import { fontFiles, fontPath } from '../../../electron/services/papers/font-files'
import type { FontName } from '../../../shared/export/papers/setting/node'
import { lettersOf } from './pdf-tools'
import { type Rendered, textsOf } from './rendered'

type Face = { readonly hasGlyphForCodePoint: (code: number) => boolean }

const faces = new Map<string, Face>()

function faceOf(font: FontName, bold: boolean, italics: boolean): Face {
  const files = fontFiles[font]
  const file = bold ? files.semibold : italics ? files.italic : files.regular
  const known = faces.get(file) ?? (fontReader.openSync(fontPath(undefined, file)) as Face)
  faces.set(file, known)
  return known
}

/** Characters that would be drawn as the empty box of their face. */
function undrawn({ definition }: Rendered): readonly string[] {
  return textsOf(definition).flatMap((runs) =>
    runs.flatMap((run) => {
      const face = faceOf(run.font as FontName, run.bold === true, run.italics === true)
      return [...run.text].filter(
        (sign) => !/[\n\ue000-\uf8ff]/.test(sign) && !face.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
      )
    })
  )
}

/** What a paper must not have, each as it is found: the tools that read the file run beside one another. */
export async function faultsOf(made: Rendered): Promise<PaperFaults> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    await writeFile(file, made.bytes)
    // In the order in which it is drawn: side by side, the lines of two columns would be read into one another.
    const [text, fonts, check] = await Promise.all([
      run('pdftotext', ['-q', '-raw', file, '-']),
      run('pdffonts', [file]),
      run('qpdf', ['--check', file])
    ])
    return {
      unfound: unfoundIn(made, lettersOf(text)),
      undrawn: undrawn(made),
      fonts: fonts
        .trim()
        .split('\n')
        .slice(2)
        .filter((line) => !/ yes +yes +yes /.test(line)),
      check: /No syntax or stream encoding errors/.test(check) ? '' : check
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export type PaperFaults = {
  readonly unfound: readonly string[]
  readonly undrawn: readonly string[]
  /** Fonts that are not embedded, or whole, or without a map to characters. */
  readonly fonts: readonly string[]
  readonly check: string
}

export const noFaults: PaperFaults = { unfound: [], undrawn: [], fonts: [], check: '' }

/** Texts of the definition that a search of the file does not find; numbers of pages are filled in later. */
function unfoundIn({ definition }: Rendered, whole: string): readonly string[] {
  return textsOf(definition).flatMap((runs) => {
    const text = runs.map((run) => run.text).join('')
    if (/[\ue000-\uf8ff]/.test(text)) return []
    const words = text.split(/[\s\u00a0\u202f]+/u).map(lettersOf)
    return words.every((word) => whole.includes(word)) ? [] : [text]
  })
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'utf8', maxBuffer: 64e6 }, (_error, out, said) => resolve(out + said))
  })
}
