import type { Language } from '../../../base/language'
import type { Face } from '../../typography/face'
import type { Typeset } from '../../typography/t'
import type { FontName, TextRun } from './node'
import { lineOfFace, type Style } from './style'

/** Second ink of the papers. */
export const rubric = '#8B1A1E'

// Song has thin horizontals that a second photocopy loses below this size.
const smallestSong = 11.4

/** The runs of a typeset text in one style of a paper in `language`; `ink` switches the rubric off. */
export function textRuns(typeset: Typeset, asked: Style, ink: boolean, language: Language): readonly TextRun[] {
  // Han has no italic: the smaller sans takes its part, with its digits.
  const style: Style =
    typeset.language === 'zh' && asked.italic === true
      ? { ...asked, family: 'sans', italic: false, size: asked.size * 0.96 }
      : asked
  return typeset.runs.map((run) => {
    const han = run.face === 'han' || run.face.startsWith('han-')
    const size = han ? hanSize(style, typeset.language === 'zh') : style.size
    const plain = typeset.language === 'zh'
    return {
      text: style.capitals === true && !han ? run.text.toLocaleUpperCase() : run.text,
      font: fontOf(run.face, style, size),
      fontSize: size,
      lineHeight: style.leading / (lineOfFace * size),
      ...(style.weight === 600 ? { bold: true } : {}),
      ...(style.italic === true && !han ? { italics: true } : {}),
      ...(style.colour === 'rubric' && ink ? { color: rubric } : {}),
      ...(style.tracking === undefined || plain || han ? {} : { characterSpacing: style.tracking * style.size }),
      ...(run.whole ? { noWrap: true } : {}),
      ...(run.glued ? { noNewLine: true } : {}),
      ...(typeset.language === language ? {} : { lang: typeset.language })
    }
  })
}

function fontOf(face: Face, style: Style, size: number): FontName {
  switch (face) {
    case 'text':
      return style.family === 'serif' ? 'Serif' : 'Sans'
    case 'han':
      return style.family === 'serif' && size >= smallestSong && style.italic !== true ? 'HanSerif' : 'HanSans'
    case 'sans':
      return 'Sans'
    case 'serif':
      return 'Serif'
    case 'han-sans':
      return 'HanSans'
    case 'han-serif':
      return 'HanSerif'
  }
}

/** Han sets a little smaller within a Latin or Cyrillic line, and never so small that its strokes run together. */
function hanSize(style: Style, chinese: boolean): number {
  const scaled = chinese ? style.size : style.size * 0.96
  const least = style.size < 7.3 ? 7.4 : style.size < 8 ? 8.2 : 8.6
  return Math.max(scaled, least)
}
