import type { Language } from '../../../shared/base/language'
import { type BookPart, bookParts, type PageSetting } from '../../../shared/model/page-setting'
import { bilingualPapers, type PaperConvention, type PaperKind } from '../../../shared/model/paper-kinds'

/** How the papers of a visit are laid out, in one language or two, and on what. */
export type Printing = {
  readonly convention: PaperConvention
  readonly second?: Language | undefined
  readonly setting: PageSetting
}

/** What a wish says of it: nothing that is as it would be anyhow. */
export function printingOf({ convention, second, setting }: Printing, paper?: PaperKind) {
  const isPaired = second !== undefined && (paper === undefined || bilingualPapers.includes(paper))
  const known = Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined))
  return {
    ...(convention === 'western' ? {} : { convention }),
    ...(isPaired ? { second } : {}),
    ...(Object.keys(known).length === 0 ? {} : { setting: known as PageSetting })
  }
}

/** The printing with a part of its setting changed; what is asked for as usual is not kept. */
export function withSetting(printing: Printing, change: PageSetting): Printing {
  return { ...printing, setting: { ...printing.setting, ...change } }
}

/** All parts of the book as they stand: those that are printed in their order, then the others. */
export function partsInOrder({ setting }: Printing): readonly { readonly part: BookPart; readonly printed: boolean }[] {
  const chosen = setting.sections ?? bookParts
  return [
    ...chosen.map((part) => ({ part, printed: true })),
    ...bookParts.filter((part) => !chosen.includes(part)).map((part) => ({ part, printed: false }))
  ]
}

/** A part left out or taken in again, at the end; the last one cannot be left out. */
export function withPart(printing: Printing, part: BookPart, printed: boolean): Printing {
  const chosen = printing.setting.sections ?? bookParts
  const others = chosen.filter((each) => each !== part)
  if (!printed && others.length === 0) return printing
  return withSections(printing, printed ? [...others, part] : others)
}

/** A part moved by one place up or down among those that are printed. */
export function withPartMoved(printing: Printing, part: BookPart, by: -1 | 1): Printing {
  const chosen = [...(printing.setting.sections ?? bookParts)]
  const from = chosen.indexOf(part)
  const to = from + by
  const other = chosen[to]
  if (from < 0 || other === undefined) return printing
  chosen[to] = part
  chosen[from] = other
  return withSections(printing, chosen)
}

function withSections(printing: Printing, sections: readonly BookPart[]): Printing {
  const isUsual = sections.length === bookParts.length && sections.every((part, index) => part === bookParts[index])
  return withSetting(printing, { sections: isUsual ? undefined : [...sections] })
}
