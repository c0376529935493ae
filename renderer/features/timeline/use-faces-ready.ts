import { useEffect, useState } from 'react'
import { forgetWidths } from './measure-text'

/** Whether the faces have come in; until then widths are those of another face and are measured again. */
export function useFacesReady(): boolean {
  const [ready, setReady] = useState(() => document.fonts === undefined || document.fonts.status === 'loaded')
  useEffect(() => {
    if (ready) return
    void document.fonts.ready.then(() => {
      forgetWidths()
      setReady(true)
    })
  }, [ready])
  return ready
}
