import type { Language } from '../../base/language'
import { type LocalizedReading, type LocalizedText, readText } from '../../base/localized-text'
import type { Visit } from '../../model/visit'
import { personName } from '../../rules/person-name'
import { createSentences, type Sentences } from '../../wording/sentences'
import { type Typeset, t } from '../typography/t'
import type { Notice } from './notice'
import { papersWording } from './papers-wording'
import type { TextNode, TextRun } from './setting/node'
import { halfLeading, type Style } from './setting/style'
import { textRuns } from './setting/text-runs'

/** A text in the paper's language, a text read in another, or a part of a line set differently from the rest. */
export type Words = string | LocalizedReading
export type Part = Words | { readonly words: Words; readonly as: Partial<Style> } | undefined
export type Content = Part | readonly Part[]

/** Characters; the longest transcriptions of foreign names have some fifteen. */
const longestWhole = 20

type Placing = {
  readonly above?: number
  readonly below?: number
  readonly indent?: number
  readonly right?: number
  readonly width?: number
  readonly title?: boolean
  readonly link?: string
} & Pick<
  TextNode,
  'id' | 'outline' | 'outlineText' | 'outlineParentId' | 'outlineExpanded' | 'noWrap' | 'heading' | 'role' | 'span'
>

/** Sets the strings of one paper and gathers what should be known of them. */
export type Composer = {
  readonly language: Language
  readonly say: Sentences
  /** Reads a text of the visit; one that is not there in the paper's language is noted as a fallback. */
  readonly read: (text: LocalizedText | undefined, path: string) => Words | undefined
  readonly p: (style: Style, content: Content, placing?: Placing) => TextNode
  readonly note: (notice: Notice) => void
  readonly notices: () => readonly Notice[]
}

type Setting = { readonly ink: boolean; readonly paperLanguage: Language }

export function createComposer(visit: Visit, language: Language, { ink, paperLanguage }: Setting): Composer {
  const say = createSentences(language, papersWording[language])
  // A name is kept on one line, unless it is so long that it would run off the page.
  const names = Object.values(visit.people)
    .flatMap((person) => personName(person, 'zh', 'full') ?? [])
    .filter((name) => [...name].length <= longestWhole)
  // A title is not cut within the name of a city either.
  const cities = visit.cities.flatMap(({ zh }) => zh ?? [])
  const notices = new Map<string, Notice>()
  const note = (notice: Notice): void => {
    const key = JSON.stringify(notice)
    if (!notices.has(key)) notices.set(key, notice)
  }
  // A book says the same hours, names and posts on many pages.
  const known = new Map<string, Typeset>()
  const typesetOf = (text: string, of: Language, title: boolean): Typeset => {
    const key = `${of} ${title} ${text}`
    const typeset = known.get(key) ?? t(text, of, { names: title ? [...names, ...cities] : names, title })
    known.set(key, typeset)
    return typeset
  }
  const set = (words: Words, style: Style, title: boolean): readonly TextRun[] => {
    const text = typeof words === 'string' ? words : words.text
    const typeset = typesetOf(text, typeof words === 'string' ? language : words.language, title)
    for (const character of typeset.missing) note({ kind: 'missing-glyph', character, text: excerpt(text) })
    for (const unsupported of typeset.unsupported) note({ kind: 'unsupported-script', text: excerpt(unsupported) })
    return textRuns(typeset, style, ink, paperLanguage)
  }
  return {
    language,
    say,
    read: (text, path) => {
      const reading = readText(text, language, visit.languages)
      if (reading === undefined) return undefined
      if (reading.language !== language) note({ kind: 'fallback', path, used: reading.language, text: excerpt(reading.text) })
      return reading.language === language ? reading.text : reading
    },
    p: (style, content, placing = {}) => {
      const parts = (Array.isArray(content) ? content : [content]) as readonly Part[]
      const { above = 0, below = 0, indent = 0, right = 0, title = false, link, ...rest } = placing
      const runs = parts.flatMap((part) => {
        if (part === undefined || part === '') return []
        if (typeof part === 'string' || 'text' in part) return set(part, style, title)
        return set(part.words, { ...style, ...part.as }, title)
      })
      const lead = halfLeading(style)
      return {
        text: link === undefined ? runs : runs.map((run) => ({ ...run, linkToDestination: link })),
        margin: [indent, above + lead, right, below - lead],
        ...(style.align === undefined || style.align === 'left' ? {} : { alignment: style.align }),
        ...(rest.outline === true ? { heading: rest.outlineParentId === undefined ? 1 : 2 } : {}),
        ...rest,
        // A viewer's list of bookmarks breaks lines by itself.
        ...(rest.outlineText === undefined ? {} : { outlineText: rest.outlineText.replaceAll('\u00a0', ' ') })
      }
    },
    note,
    notices: () => [...notices.values()]
  }
}

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
