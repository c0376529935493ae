import { useEffect, useRef } from 'react'
import { actsOffered } from '../state/acts'
import { useStores } from '../state/stores'
import { actFor, placeOf } from './keyboard'

/**
 * Listens for the keys of all acts that are offered. What is asked for above the page may still be on its way: meanwhile letters are
 * meant for it and do nothing to the page.
 */
export function useKeyboard(above = false): void {
  const { acts } = useStores()
  const covered = useRef(above)
  useEffect(() => {
    covered.current = above
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const act = actFor(actsOffered(acts.getState()), event, covered.current ? 'dialog' : placeOf(event.target))
      if (act === undefined) return
      event.preventDefault()
      if (act.disabled !== true) act.run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [acts])
}
