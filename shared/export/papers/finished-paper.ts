import type { BuiltPaper } from './built-paper'
import { draftBand } from './draft-band'
import type { PaperFrame } from './paper-frame'
import type { PaperWish } from './paper-wish'
import { plain } from './plain-words'
import type { Sheet } from './setting/measures'
import type { PaperDefinition, Section } from './setting/paper-definition'
import { refitSheet } from './setting/refit'

type Parts = {
  /** Of the paper, after that of the visit. */
  readonly name: string
  readonly sheet: Sheet
  readonly sections: readonly Section[]
  /** The frame of the second language, whose notices count too. */
  readonly twin?: PaperFrame | undefined
  /** False for a sheet whose margin is too narrow for the band. */
  readonly band?: boolean
}

/** Everything that a paper shares with all others, around its sections. */
export function finishedPaper(
  frame: PaperFrame,
  wish: PaperWish,
  { name, sheet, sections, twin, band = true }: Parts
): BuiltPaper {
  const { composer, visit } = frame
  const title = plain(composer.read(visit.fullTitle ?? visit.title, 'title')) ?? ''
  const definition: PaperDefinition = {
    title: `${title} · ${name}`,
    language: wish.language,
    author: plain(composer.read(wish.office.name, 'office.name')) ?? '',
    at: wish.at,
    sheet,
    ...(band && frame.issue === undefined ? { background: draftBand(composer, refitSheet(sheet, wish.setting)) } : {}),
    images: wish.pictures ?? {},
    sections
  }
  return { definition, notices: [...composer.notices(), ...(twin?.composer.notices() ?? [])] }
}
