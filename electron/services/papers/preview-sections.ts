import { createHash } from 'node:crypto'
import { type AmongShown, partAmongShown } from '../../../shared/export/papers/part-first/part-among-shown'
import type { SectionMark, ShownPaper } from '../../../shared/export/papers/part-first/section-mark'
import { sectionsFirst } from '../../../shared/export/papers/part-first/sections-first'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'

export type PreviewSections = {
  /** Sections that are left for later with the pages that they take; empty where the whole is made at once. */
  readonly elsewhere: ReadonlyMap<number, number>
  /** What the window then has, by the section of each page that was made. `sheets` only of a part. */
  readonly after: (sectionOfPage: readonly number[]) => Omit<AmongShown, 'sheets'> & Partial<AmongShown>
}

/** Which sections of a paper are set for a window, by what it shows already. */
export function previewSections({ sections }: Pick<PaperDefinition, 'sections'>, shown: ShownPaper | undefined): PreviewSections {
  const now = sections.map(({ name, blocks }, index) => ({
    name: name ?? String(index),
    digest: createHash('sha256').update(JSON.stringify(blocks)).digest('base64url').slice(0, 22)
  }))
  const first = shown === undefined ? [] : sectionsFirst(shown, now)
  if (shown === undefined || first.length === 0) {
    return { elsewhere: new Map(), after: (made) => ({ sections: counted(now, pagesBySection(made)) }) }
  }
  const before = new Map(shown.sections.map(({ name, pages }) => [name, pages]))
  const later = [...now.entries()].filter(([index]) => !first.includes(index))
  return {
    elsewhere: new Map(later.map(([index, { name }]) => [index, before.get(name) ?? 1])),
    after: (made) => partAmongShown(shown.sections, now, pagesBySection(made))
  }
}

function pagesBySection(sectionOfPage: readonly number[]): ReadonlyMap<number, number> {
  const pages = new Map<number, number>()
  for (const section of sectionOfPage) pages.set(section, (pages.get(section) ?? 0) + 1)
  return pages
}

function counted(now: readonly Omit<SectionMark, 'pages'>[], pages: ReadonlyMap<number, number>): readonly SectionMark[] {
  return now.map((each, index) => ({ ...each, pages: pages.get(index) ?? 0 }))
}
