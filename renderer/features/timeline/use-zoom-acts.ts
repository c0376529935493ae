import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useActs } from '../../state/use-acts'

/** The keys of the zoom, and the way back to the beginning. */
export function useZoomActs(zoomBy: (factor: number | 'usual') => void, scroller: RefObject<HTMLDivElement | null>): void {
  const { t } = useTranslation('timeline')
  useActs([
    { id: 'zoom-in', words: t('acts.zoomIn'), keys: '=', group: 'go', run: () => zoomBy(1.25) },
    { id: 'zoom-out', words: t('acts.zoomOut'), keys: '-', group: 'go', run: () => zoomBy(1 / 1.25) },
    { id: 'zoom-usual', words: t('acts.zoomUsual'), keys: '\\', group: 'go', run: () => zoomBy('usual') },
    {
      id: 'whole-visit',
      words: t('acts.whole'),
      keys: '0',
      group: 'go',
      run: () => scroller.current?.scrollTo({ left: 0, top: 0, behavior: 'instant' })
    }
  ])
}
