import type { Person } from '../../../model/visit'
import { nameWords } from '../name-words'
import type { Content, Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { plain } from '../plain-words'
import { estimatedLines } from '../setting/estimated-lines'
import type { Node } from '../setting/node'
import type { Style } from '../setting/style'

type Line = { readonly frame: PaperFrame; readonly words: Words; readonly style: Style }

/** Long words break sooner than averages say. */
const rather = 0.9

/** A person beside a chair: name and post in the paper's language, below it the other one. */
export type PlanLabel = { readonly height: number; readonly node: (width: number, align: Style['align']) => Node }

export function planLabel(frames: readonly PaperFrame[], person: Person, width: number): PlanLabel {
  const lines = frames.flatMap((frame, index) => linesOf(frame, person, index > 0))
  const height = lines.reduce(
    (sum, { words, style }) => sum + estimatedLines(plain(words) ?? '', style, width * rather) * style.leading,
    0
  )
  return {
    height,
    node: (wide, align) => ({
      columns: [
        {
          width: wide,
          stack: lines.map(({ frame, words, style }) =>
            frame.composer.p({ ...style, ...(align === undefined ? {} : { align }) }, words as Content)
          )
        }
      ]
    })
  }
}

function linesOf(frame: PaperFrame, person: Person, second: boolean): readonly Line[] {
  const { composer, language } = frame
  const han = language === 'zh'
  const post: Style = { family: 'sans', size: han ? 8.4 : 8, leading: han ? 11.4 : 10.6 }
  const strong: Style = second
    ? { ...post, size: post.size + 0.6, weight: 600 }
    : { family: 'serif', size: 9.6, leading: 12.6, weight: 600 }
  const name = nameWords(person, language === 'ru' ? 'running' : 'full', composer)
  const does = composer.read(person.shortPost ?? person.function ?? person.post, `people.${person.id}.shortPost`)
  return [
    ...(name === undefined ? [] : [{ frame, words: name, style: strong }]),
    ...(does === undefined ? [] : [{ frame, words: does, style: post }])
  ]
}
