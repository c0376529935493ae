import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageSize, PdfDocument, PdfSheet } from './pdf/pdf-document'
import styles from './thumbnails.module.css'

type ThumbnailsProps = {
  readonly document: PdfDocument
  readonly page: number
  /** Of the page that is looked at: the others are of that shape until they are drawn. */
  readonly size: PageSize
  /** Pages that are up to date while the others follow; none where all are. */
  readonly fresh: readonly number[]
  readonly onPage: (page: number) => void
}

const width = 74
/** As many as are in sight at once. */
const few = 12

/** The pages small, one below the other; each is drawn when it comes into sight. */
export function Thumbnails({ document, page, size, fresh, onPage }: ThumbnailsProps) {
  const { t } = useTranslation('publish')
  const shape = size.width / size.height
  return (
    <nav className={styles.strip} aria-label={t('pages')}>
      {[...document.sheets.entries()].map(([index, sheet]) => (
        <Thumbnail
          key={index}
          {...{ sheet, shape, onPage }}
          number={index + 1}
          isCurrent={page === index + 1}
          isAwaited={fresh.length > 0 && !fresh.includes(index + 1)}
        />
      ))}
    </nav>
  )
}

type ThumbnailProps = {
  readonly sheet: PdfSheet
  readonly number: number
  /** Width by height. */
  readonly shape: number
  readonly isCurrent: boolean
  readonly isAwaited: boolean
  readonly onPage: (page: number) => void
}

function Thumbnail({ sheet, number, shape, isCurrent, isAwaited, onPage }: ThumbnailProps) {
  const { t } = useTranslation('publish')
  const host = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLSpanElement>(null)
  const [seen, setSeen] = useState(number <= few)
  useEffect(() => {
    const found = host.current
    if (found === null || seen || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), {
      rootMargin: '300px'
    })
    observer.observe(found)
    return () => observer.disconnect()
  }, [seen])
  useEffect(() => {
    if (isCurrent) host.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isCurrent])
  useEffect(() => {
    if (!seen) return undefined
    const stop = new AbortController()
    const canvas = window.document.createElement('canvas')
    const draw = async (): Promise<void> => {
      const size = await sheet.size()
      await sheet.draw(canvas, (width / size.width) * Math.max(1, window.devicePixelRatio), stop.signal)
      if (!stop.signal.aborted) place.current?.replaceChildren(canvas)
    }
    // The page itself first, then a few at a time. Stopped, or closed for a newer paper, whose own drawing follows.
    const later = setTimeout(() => void draw().catch(() => undefined), 200 + 20 * (number % few))
    return () => {
      clearTimeout(later)
      stop.abort()
    }
  }, [sheet, number, seen])
  return (
    <button
      ref={host}
      type="button"
      className={styles.page}
      aria-label={t('toPage', { page: number })}
      aria-current={isCurrent ? 'page' : undefined}
      data-awaited={isAwaited}
      onClick={() => onPage(number)}
    >
      <span ref={place} className={styles.sheet} style={{ aspectRatio: shape }} aria-hidden />
      <span aria-hidden>{number}</span>
    </button>
  )
}
