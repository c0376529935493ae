import { useEffect, useRef } from 'react'
import { type Noticed, soughtOf } from './noticed'
import { findPage } from './pdf/find-page'
import type { Shown } from './previewer'

/** Turns to the page of a notice, once, when its paper is there. */
export function useLedTo(led: Noticed | undefined, shown: Shown | undefined, turnTo: (page: number) => void): void {
  const followed = useRef<Noticed>(undefined)
  useEffect(() => {
    if (led === undefined || led === followed.current || shown === undefined) return
    if (shown.wish.paper !== led.paper || shown.wish.language !== led.language) return
    followed.current = led
    const { notice } = led
    if (notice.kind === 'does-not-fit' && notice.page !== undefined) return turnTo(notice.page)
    findPage(shown.document, soughtOf(notice)).then(
      (page) => page !== undefined && turnTo(page),
      // Closed for a newer paper meanwhile; the reader will ask again.
      () => undefined
    )
  })
}
