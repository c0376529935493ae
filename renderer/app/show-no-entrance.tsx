import { createRoot } from 'react-dom/client'
import { BackendFault } from '../../shared/backend/client'
import { languages } from '../../shared/base/language'
import { startWording } from '../state/wording'
import styles from './frame.module.css'

/** Says in the browser's language why there is nothing to see: a used address, or a program that has ended. */
export async function showNoEntrance(place: HTMLElement, error: unknown): Promise<void> {
  if (!(error instanceof BackendFault)) throw error
  const kind = error.fault.kind === 'not-allowed' ? 'not-allowed' : 'unreachable'
  const spoken = navigator.languages.map((tag) => languages.find((language) => tag.startsWith(language)))
  const language = spoken.find((found) => found !== undefined) ?? 'en'
  document.documentElement.lang = language
  const words = await startWording(language)
  await words.loadNamespaces('entrance')
  createRoot(place).render(
    <section className={styles.broken} role="alert">
      <h2>{words.t(`entrance:${kind}.heading`)}</h2>
      <p>{words.t(`entrance:${kind}.sentence`)}</p>
    </section>
  )
}
