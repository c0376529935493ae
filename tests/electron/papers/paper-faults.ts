import { fontReader } from '../../../electron/services/papers/engine'
import { fontFiles, fontPath } from '../../../electron/services/papers/font-files'
import type { FontName } from '../../../shared/export/papers/setting/node'
import { lettersOf, textOf } from './pdf-tools'
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
export function undrawn({ definition }: Rendered): readonly string[] {
  return textsOf(definition).flatMap((runs) =>
    runs.flatMap((run) => {
      const face = faceOf(run.font as FontName, run.bold === true, run.italics === true)
      return [...run.text].filter(
        (sign) => !/[\n\ue000-\uf8ff]/.test(sign) && !face.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
      )
    })
  )
}

/** Texts of the definition that a search of the file does not find; numbers of pages are filled in later. */
export function unfound({ definition, bytes }: Rendered): readonly string[] {
  const whole = lettersOf(textOf(bytes))
  return textsOf(definition).flatMap((runs) => {
    const text = runs.map((run) => run.text).join('')
    if (/[\ue000-\uf8ff]/.test(text)) return []
    // Where two columns stand side by side a search may cross over between lines; each word is there all the same.
    const words = text.split(/[\s\u00a0\u202f]+/u).map(lettersOf)
    return words.every((word) => whole.includes(word)) ? [] : [text]
  })
}
