import { ChevronLeft, ChevronRight, Minus, Plus, Printer } from 'lucide-react'
import { type ReactNode, useRef, type WheelEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { Button as WordButton } from '../../ui/button'
import { Hint } from '../../ui/hint'
import { IconButton } from '../../ui/icon-button'
import { marksOf } from './marks'
import { isOnPage, soughtOf } from './noticed'
import { PdfPage } from './pdf/pdf-page'
import { usePage } from './pdf/use-page'
import { PreviewHead } from './preview-head'
import styles from './preview-pane.module.css'
import { isSame, type Preview } from './previewer'
import { reasonOf } from './reason-of'
import { Thumbnails } from './thumbnails'
import { useRoom } from './use-room'
import { nextZoom, percentOf, scaleOf, type Zoom } from './zoom'

type PreviewPaneProps = {
  readonly preview: Preview
  readonly heading: string
  /** The choice of the language. */
  readonly aside: ReactNode
  readonly page: number
  readonly zoom: Zoom
  readonly onPage: (page: number) => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onRetry: () => void
  readonly onOpen: () => void
}

/** The paper as it leaves, page by page; it follows the visit and keeps page and size. */
export function PreviewPane({ preview, heading, aside, page: wanted, zoom, onPage, onZoom, onRetry, onOpen }: PreviewPaneProps) {
  const { t } = useTranslation('publish')
  const well = useRef<HTMLDivElement>(null)
  const { wish, shown, working, failure } = preview
  const room = useRoom(well)
  const pages = shown?.document.sheets.length ?? 1
  const number = Math.min(wanted, pages)
  // Of a paper that is looked at for the first time its first page may come before the others are counted.
  const counted = shown !== undefined && shown.fresh.length === pages ? '…' : pages
  const sheet = shown?.document.sheets[number - 1]
  const page = usePage(sheet)
  const scale = scaleOf(zoom, page.size, room)
  const sought = shown?.notices.filter((notice) => isOnPage(notice, number)).flatMap(soughtOf) ?? []
  // A paper that cannot be made is not hidden behind another one.
  const hidden = shown === undefined || sheet === undefined || (failure !== undefined && !isSame(shown.wish, wish))
  const percent = t('percent', { percent: percentOf(scale) })
  const step = (way: 'in' | 'out') => () => {
    const next = nextZoom(scale, way)
    if (next !== undefined) onZoom(next)
  }
  const spin = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) step(event.deltaY < 0 ? 'in' : 'out')()
  }
  return (
    <section className={styles.pane} aria-label={t('preview')}>
      <PreviewHead
        heading={heading}
        aside={aside}
        state={working && !hidden ? t(shown.fresh.length === 0 ? 'beingSetAnew' : 'othersFollow') : ''}
      >
        <IconButton
          icon={ChevronLeft}
          words={t('previousPage')}
          isDisabled={hidden || number <= 1}
          onPress={() => onPage(number - 1)}
        />
        <span className={styles.page}>{t('page', { page: number, pages: counted })}</span>
        <IconButton
          icon={ChevronRight}
          words={t('nextPage')}
          isDisabled={hidden || number >= pages}
          onPress={() => onPage(number + 1)}
        />
        <span className={styles.rule} />
        <IconButton icon={Minus} words={t('zoomOut')} isDisabled={nextZoom(scale, 'out') === undefined} onPress={step('out')} />
        <Hint words={t('fit')}>
          <Button className={styles.percent ?? ''} aria-label={`${percent}, ${t('fit')}`} onPress={() => onZoom('page')}>
            {percent}
          </Button>
        </Hint>
        <IconButton icon={Plus} words={t('zoomIn')} isDisabled={nextZoom(scale, 'in') === undefined} onPress={step('in')} />
        <span className={styles.rule} />
        <IconButton icon={Printer} words={t('open')} isDisabled={hidden || shown.download === undefined} onPress={onOpen} />
      </PreviewHead>
      {failure === undefined || hidden ? null : (
        <div className={styles.strip} role="alert">
          <span>{`${t('notMade')} ${reasonOf(t, failure)}`}</span>
          <WordButton size="small" onPress={onRetry}>
            {t('again')}
          </WordButton>
        </div>
      )}
      <div className={styles.pages}>
        {hidden || counted === 1 ? null : (
          <Thumbnails document={shown.document} page={number} size={page.size} fresh={shown.fresh} onPage={onPage} />
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
        <section ref={well} className={styles.well} tabIndex={0} aria-label={heading} onWheel={spin}>
          {hidden ? (
            <Waiting failure={failure === undefined ? undefined : reasonOf(t, failure)} onRetry={onRetry} />
          ) : (
            <PdfPage
              sheet={sheet}
              page={number}
              size={page.size}
              scale={scale}
              marks={marksOf(page.pieces, sought)}
              label={t('previewOf', { kind: heading, language: shown.wish.language.toUpperCase(), page: number, pages: counted })}
              text={page.pieces.map((piece) => piece.text).join(' ')}
            />
          )}
        </section>
      </div>
    </section>
  )
}

/** In place of a first page: nothing for a moment, then that it is being made; or why there is none. */
function Waiting({ failure, onRetry }: { readonly failure: string | undefined; readonly onRetry: () => void }) {
  const { t } = useTranslation('publish')
  if (failure === undefined) return <p className={styles.waiting}>{t('beingSet')}</p>
  return (
    <div className={styles.failure} role="alert">
      <p>
        <b>{t('notMade')}</b> {failure}
      </p>
      <WordButton onPress={onRetry}>{t('again')}</WordButton>
    </div>
  )
}
