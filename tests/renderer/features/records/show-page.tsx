import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { createStores } from '../../../../renderer/app/create-stores'
import { useKeyboard } from '../../../../renderer/app/use-keyboard'
import { BackendContext } from '../../../../renderer/backend/backend-context'
import type { PageName } from '../../../../renderer/state/navigation'
import { StoresContext } from '../../../../renderer/state/stores'
import { startWording } from '../../../../renderer/state/wording'
import { defaultSettings, type Settings } from '../../../../shared/backend/settings'
import type { Visit } from '../../../../shared/model/visit'
import { memoryBackend } from '../../../fakes/memory-backend'

// The document of the tests has no size, so nothing can be scrolled into sight.
Element.prototype.scrollIntoView ??= () => undefined

/** A page over an open visit, with a real session, the keys of the program and a backend in memory. */
export async function showPage(page: PageName, Page: ComponentType, visit: Visit, settings: Partial<Settings> = {}) {
  const words = await startWording('en')
  await words.loadNamespaces(['records', 'cars', 'seating', 'findings', 'protocol', 'terms', 'changes', 'refusals'])
  const { backend } = memoryBackend({ visits: [visit], settings })
  const stores = createStores({
    backend,
    settings: { ...defaultSettings, languageChosen: true, ...settings },
    words,
    route: { kind: 'visit', id: visit.id, page },
    client: 'client-0000000000000000'
  })
  await stores.session.getState().open(visit.id)
  render(
    <BackendContext value={backend}>
      <StoresContext value={stores}>
        <Keys />
        <Suspense fallback={null}>
          <Page />
        </Suspense>
      </StoresContext>
    </BackendContext>
  )
  const present = (): Visit => {
    const now = stores.session.getState().history?.present
    if (now === undefined) throw new Error('no visit is open')
    return now
  }
  return { stores, present, user: userEvent.setup() }
}

function Keys() {
  useKeyboard()
  return null
}
