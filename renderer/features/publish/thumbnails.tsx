import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PdfDocument, PdfSheet } from './pdf/pdf-document'
import styles from './thumbnails.module.css'

type ThumbnailsProps = { readonly document: PdfDocument; readonly page: number; readonly onPage: (page: number) => void }

const width = 74

/** The pages small, one below the other; each is drawn when it comes into sight. */
export function Thumbnails({ document, page, onPage }: ThumbnailsProps) {
  const { t } = useTranslation('publish')
  return (
    <nav className={styles.strip} aria-label={t('pages')}>
      {[...document.sheets.entries()].map(([index, sheet]) => (
        <Thumbnail key={index} {...{ sheet, onPage }} number={index + 1} isCurrent={page === index + 1} />
      ))}
    </nav>
  )
}

type ThumbnailProps = {
  readonly sheet: PdfSheet
  readonly number: number
  readonly isCurrent: boolean
  readonly onPage: (page: number) => void
}

function Thumbnail({ sheet, number, isCurrent, onPage }: ThumbnailProps) {
  const { t } = useTranslation('publish')
  const host = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLSpanElement>(null)
  const [seen, setSeen] = useState(number <= 12)
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
    // The page itself first. Stopped, or closed for a newer paper, whose own drawing follows.
    const later = setTimeout(() => void draw().catch(() => undefined), 200 + 20 * number)
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
      onClick={() => onPage(number)}
    >
      <span ref={place} className={styles.sheet} aria-hidden />
      <span aria-hidden>{number}</span>
    </button>
  )
}
