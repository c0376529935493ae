import { useEffect, useRef, useState } from 'react'
import type { Mark } from '../marks'
import type { PageSize, PdfSheet } from './pdf-document'
import styles from './pdf-page.module.css'

type PdfPageProps = {
  readonly sheet: PdfSheet
  readonly page: number
  readonly size: PageSize
  /** Pixels to the point. */
  readonly scale: number
  readonly marks: readonly Mark[]
  readonly label: string
  /** What is written on the page, for those who do not see it. */
  readonly text: string
}

/** One white page with its shadow. What was drawn before stays until the new drawing is complete. */
export function PdfPage({ sheet, page, size, scale, marks, label, text }: PdfPageProps) {
  const host = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<PdfSheet>()
  useEffect(() => {
    const stop = new AbortController()
    const canvas = window.document.createElement('canvas')
    sheet.draw(canvas, scale * Math.max(1, window.devicePixelRatio), stop.signal).then(
      () => {
        if (stop.signal.aborted) return
        host.current?.replaceChildren(canvas)
        setDrawn(sheet)
      },
      // Stopped, or closed for a newer paper, whose own drawing follows.
      () => undefined
    )
    return () => stop.abort()
  }, [sheet, scale])

  return (
    <figure
      className={styles.sheet}
      aria-label={label}
      data-drawn={drawn === sheet ? page : 0}
      style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}
    >
      <div ref={host} className={styles.canvas} aria-hidden />
      {marks.map((mark) => (
        <span
          key={`${mark.x} ${mark.y}`}
          className={styles.mark}
          style={{
            left: (mark.x - 2) * scale,
            top: (mark.y - 2) * scale,
            inlineSize: (mark.width + 4) * scale,
            blockSize: (mark.height + 5) * scale
          }}
        />
      ))}
      <p className={styles.text}>{text}</p>
    </figure>
  )
}
