import { useEffect } from 'react'
import { actsOffered } from '../state/acts'
import { useStores } from '../state/stores'
import { actFor, placeOf } from './keyboard'

/** Listens for the keys of all acts that are offered. */
export function useKeyboard(): void {
  const { acts } = useStores()
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const act = actFor(actsOffered(acts.getState()), event, placeOf(event.target))
      if (act === undefined) return
      event.preventDefault()
      if (act.disabled !== true) act.run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [acts])
}
