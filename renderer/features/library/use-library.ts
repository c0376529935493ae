import { useCallback, useEffect, useState } from 'react'
import type { Reply, VisitSummary } from '../../../shared/backend/contract'
import type { Info } from '../../../shared/backend/info'
import { useBackend } from '../../backend/backend-context'

type Library = Reply<'library.list'> & { readonly samples: readonly VisitSummary[]; readonly info: Info }

/** The visits on this computer, read again whenever one of them changed. Undefined until they are there. */
export function useLibrary(): Library | undefined {
  const backend = useBackend()
  const [library, setLibrary] = useState<Library>()
  const read = useCallback(async () => {
    const [list, samples, info] = await Promise.all([
      backend.call('library.list', {}),
      backend.call('library.samples', {}),
      backend.call('info', {})
    ])
    setLibrary({ ...list, samples, info })
  }, [backend])
  useEffect(() => {
    void read()
    return backend.subscribe((event) => {
      if (event.kind === 'library-changed' || event.kind === 'visit-saved') void read()
    })
  }, [backend, read])
  return library
}
