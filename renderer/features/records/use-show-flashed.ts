import { useEffect } from 'react'
import { useNavigation } from '../../state/use-navigation'

/** Brings the record to which a jump led into sight. */
export function useShowFlashed(): string | undefined {
  const flash = useNavigation((state) => state.flash)
  const turn = flash?.turn
  useEffect(() => {
    if (turn === undefined || flash === undefined) return
    document.querySelector(`[data-row="${CSS.escape(flash.id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [turn, flash])
  return flash?.id
}
