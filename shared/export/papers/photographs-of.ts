import type { Attachment } from '../../model/attachment'
import type { Visit } from '../../model/visit'
import type { PaperWish } from './paper-wish'
import { photographBoxes } from './photograph-box'

export type WantedPhotograph = { readonly file: Attachment; readonly box: { readonly width: number; readonly height: number } }

/** Whether a paper shows pictures that were put into the visit. */
export function hasPhotographs({ paper, setting }: Pick<PaperWish, 'paper' | 'setting'>): boolean {
  return paper === 'briefing-book' || (paper === 'delegation-list' && setting?.photographs === true)
}

/** Every picture of a visit that a paper may show, with the largest size in which it is printed. */
export function photographsOf(visit: Visit): readonly WantedPhotograph[] {
  const found = new Map<string, WantedPhotograph>()
  const want = (file: Attachment | undefined, kind: keyof typeof photographBoxes): void => {
    const box = photographBoxes[kind]
    if (file === undefined || (found.get(file.sha256)?.box.width ?? 0) >= box.width) return
    found.set(file.sha256, { file, box })
  }
  for (const { photograph } of Object.values(visit.people)) want(photograph, 'person')
  for (const { photograph } of Object.values(visit.places)) want(photograph, 'place')
  for (const { attachments = [] } of Object.values(visit.items))
    for (const file of attachments) if (isPhotograph(file)) want(file, 'item')
  return [...found.values()]
}

/** What is kept of a picture is JPEG or PNG; the other attachments are documents. */
export function isPhotograph({ mediaType }: Attachment): boolean {
  return mediaType.startsWith('image/')
}
