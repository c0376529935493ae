import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type Backend, BackendFault, createClient } from '../../shared/backend/client'
import type { Settings } from '../../shared/backend/settings'
import { BackendContext } from '../backend/backend-context'
import { bridge } from '../backend/bridge'
import { findTransport } from '../backend/find-transport'
import { languageOfSystem, loadSettings } from '../state/settings'
import { StoresContext } from '../state/stores'
import { startWording } from '../state/wording'
import '../ui/tokens.css'
import '../ui/faces.css'
import '../ui/base.css'
import { followAddress, routeOf } from './address'
import { App } from './app'
import { createStores } from './create-stores'
import { obeyDesktop } from './obey-desktop'

async function start(place: HTMLElement): Promise<void> {
  const found = await connect().catch((error: unknown) => error)
  if (!isConnected(found)) return sayGone(place, found)
  const { backend, settings } = found
  document.documentElement.lang = settings.interfaceLanguage
  document.documentElement.dataset.appearance = settings.appearance
  const words = await startWording(settings.interfaceLanguage)
  const client = crypto.randomUUID()
  const stores = createStores({ backend, settings, words, route: routeOf(location.hash), client })
  followAddress(stores.navigation)
  bridge()?.obey(obeyDesktop(stores, words.t))
  createRoot(place).render(
    <StrictMode>
      <BackendContext value={backend}>
        <StoresContext value={stores}>
          <App />
        </StoresContext>
      </BackendContext>
    </StrictMode>
  )
  // Han letters come by slices, after the first drawing; who reads none fetches none of them.
  await import('../ui/han-faces.css')
}

type Connected = { readonly backend: Backend; readonly settings: Settings }

function isConnected(found: unknown): found is Connected {
  return typeof found === 'object' && found !== null && 'backend' in found
}

async function connect(): Promise<Connected> {
  const backend = createClient(await findTransport())
  return { backend, settings: await loadSettings(backend, navigator.languages) }
}

/** Without a backend there is nothing to show but one sentence, in the language of the system. */
async function sayGone(place: HTMLElement, error: unknown): Promise<void> {
  const language = languageOfSystem(navigator.languages)
  document.documentElement.lang = language
  const words = await startWording(language)
  const sentence = document.createElement('p')
  sentence.className = 'gone'
  sentence.role = 'alert'
  const isUsed = error instanceof BackendFault && error.fault.kind === 'not-allowed'
  sentence.textContent = words.t(isUsed ? 'addressUsed' : 'backendGone')
  place.replaceChildren(sentence)
}

const place = document.getElementById('root')
if (place !== null) void start(place)
