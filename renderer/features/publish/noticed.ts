import type { Notice, PublishResult } from '../../../shared/backend/publishing'
import type { Language } from '../../../shared/base/language'
import type { PaperKind } from '../../../shared/model/paper-kinds'
import type { Sought } from './marks'
import { namedFile } from './named-file'
import type { Shown } from './previewer'
import { isPaper } from './publish-kind'

export type NoticeClass = 'does-not-fit' | 'cannot-print' | 'other-language'

export type Noticed = { readonly paper: PaperKind; readonly language: Language; readonly notice: Notice }

export const noticeClasses: readonly NoticeClass[] = ['does-not-fit', 'cannot-print', 'other-language']

/** What is known of the papers: of those that were made, and of the one in the preview, which is the later word. */
export function noticedOf(shown: Shown | undefined, result: PublishResult | undefined): readonly Noticed[] {
  const ofPreview = shown?.notices.map((notice) => ({ ...shown.wish, notice })) ?? []
  const ofResult = (result?.notices ?? []).flatMap(({ file, notice }): readonly Noticed[] => {
    const named = namedFile(file)
    if (named?.language === undefined || !isPaper(named.kind)) return []
    const inPreview = shown !== undefined && named.kind === shown.wish.paper && named.language === shown.wish.language
    return inPreview ? [] : [{ paper: named.kind, language: named.language, notice }]
  })
  return [...ofPreview, ...ofResult].map(({ paper, language, notice }) => ({ paper, language, notice }))
}

/** The same text may stand in several places; it is said once for each paper. */
export function ofClass(noticed: readonly Noticed[], wanted: NoticeClass): readonly Noticed[] {
  const said = new Map<string, Noticed>()
  for (const each of noticed) {
    const { paper, language, notice } = each
    if (classOf(notice) !== wanted) continue
    const character = notice.kind === 'missing-glyph' ? notice.character : ''
    said.set([paper, language, notice.kind, notice.text, character].join('\n'), each)
  }
  return [...said.values()]
}

function classOf(notice: Notice): NoticeClass {
  switch (notice.kind) {
    case 'does-not-fit':
    case 'broken-block':
      return 'does-not-fit'
    case 'missing-glyph':
    case 'unsupported-script':
    case 'missing-picture':
      return 'cannot-print'
    case 'fallback':
      return 'other-language'
  }
}

/** What of a notice is looked for on the pages of its paper; a text in another language stands everywhere and is not marked. */
export function soughtOf(notice: Notice): readonly Sought[] {
  if (notice.kind === 'fallback') return []
  return [{ text: notice.text, wholeLines: notice.kind === 'does-not-fit' }]
}

/** Whether a notice may speak of this page. */
export function isOnPage(notice: Notice, page: number): boolean {
  return notice.kind !== 'does-not-fit' || notice.page === undefined || notice.page === page
}
