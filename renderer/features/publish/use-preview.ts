import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { PreviewWish } from '../../../shared/backend/publishing'
import { useBackend } from '../../backend/backend-context'
import type { OpenPdf } from './pdf/pdf-document'
import { createPreviewer, type Preview } from './previewer'

/** The paper of a wish, made anew after each save of its visit. */
export function usePreview(open: OpenPdf, wish: PreviewWish | undefined): Preview & { readonly retry: () => void } {
  const backend = useBackend()
  const previewer = useMemo(() => createPreviewer(backend, open), [backend, open])
  const { visit, paper, language, audience, person, source } = wish ?? {}
  const issue = typeof source === 'object' ? source.issue : undefined
  useEffect(() => {
    if (visit !== undefined && paper !== undefined && language !== undefined && audience !== undefined) {
      const own = person === undefined ? {} : { person }
      previewer.show({ visit, paper, language, audience, ...own, ...(issue === undefined ? {} : { source: { issue } }) })
    }
  }, [previewer, visit, paper, language, audience, person, issue])
  useEffect(() => {
    const leave = backend.subscribe((event) => {
      if (event.kind === 'visit-saved' && event.id === previewer.state.getState().wish?.visit) previewer.follow()
    })
    return () => {
      leave()
      previewer.close()
    }
  }, [backend, previewer])
  return { ...useStore(previewer.state), retry: previewer.retry }
}
