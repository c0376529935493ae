import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { PreviewWish } from '../../../shared/backend/publishing'
import type { VisitId } from '../../../shared/base/id'
import { useBackend } from '../../backend/backend-context'
import { keptPreviewer } from './kept-previewer'
import type { OpenPdf } from './pdf/pdf-document'
import { keyOf, type Preview, type Previewer } from './previewer'

/** The paper of a wish, made anew after each save of its visit. */
export function usePreview(
  open: OpenPdf,
  visit: VisitId,
  wish: PreviewWish | undefined
): Preview & Pick<Previewer, 'retry' | 'turnTo'> {
  const backend = useBackend()
  const previewer = useMemo(() => keptPreviewer(backend, open), [backend, open])
  const latest = useRef(wish)
  latest.current = wish
  const key = wish === undefined ? undefined : keyOf(wish)
  useEffect(() => {
    if (key !== undefined && latest.current !== undefined) previewer.show(latest.current)
  }, [previewer, key])
  useEffect(() => {
    const leave = backend.subscribe((event) => {
      if (event.kind === 'visit-saved' && event.id === previewer.state.getState().wish?.visit) previewer.follow()
    })
    return () => {
      leave()
      previewer.leave()
    }
  }, [backend, previewer])
  const preview = useStore(previewer.state)
  const isOtherVisit = preview.shown !== undefined && preview.shown.wish.visit !== visit
  const own = isOtherVisit ? { ...preview, shown: undefined } : preview
  return { ...own, retry: previewer.retry, turnTo: previewer.turnTo }
}
