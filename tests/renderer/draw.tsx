import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { createStores } from '../../renderer/app/create-stores'
import { BackendContext } from '../../renderer/backend/backend-context'
import { StoresContext } from '../../renderer/state/stores'
import { startWording } from '../../renderer/state/wording'
import { defaultSettings } from '../../shared/backend/settings'
import type { VisitId } from '../../shared/base/id'
import { memoryBackend } from '../fakes/memory-backend'

afterEach(cleanup)

// Nothing scrolls where nothing is laid out.
Element.prototype.scrollIntoView = () => undefined

type Given = NonNullable<Parameters<typeof memoryBackend>[0]> & { readonly open?: string }

/** Draws a part of the program over a backend in memory, in English; `open` names the visit that is open. */
export async function draw(part: ReactNode, given: Given = {}) {
  const memory = memoryBackend(given)
  const words = await startWording('en')
  const route = given.open === undefined ? { kind: 'library' as const } : visitRoute(given.open)
  const stores = createStores({ backend: memory.backend, settings: defaultSettings, words, route, client: 'this-window-000000' })
  if (given.open !== undefined) await stores.session.getState().open(given.open as VisitId)
  const user = userEvent.setup()
  const drawn = render(
    <BackendContext value={memory.backend}>
      <StoresContext value={stores}>{part}</StoresContext>
    </BackendContext>
  )
  return { ...drawn, user, stores, memory }
}

function visitRoute(id: string) {
  return { kind: 'visit', id: id as VisitId, page: 'programme' } as const
}
