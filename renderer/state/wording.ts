import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/base/language'

/** One chunk for each area and language; a page fetches only those areas it names, in the language in use. */
const chunks = import.meta.glob<Readonly<Record<string, object>>>('../../shared/wording/*/*.ts')

/** Areas that every page needs, fetched before the first drawing. */
const everywhere = ['ui', 'frame', 'changes', 'refusals', 'attachments'] as const

/** The sentences of the interface, ready in one language. Another one is fetched when it is asked for. */
export async function startWording(language: Language): Promise<i18n> {
  await i18next
    .use({
      type: 'backend',
      init: () => undefined,
      read: (asked: string, area: string, callback: (error: unknown, sentences: object | false) => void) => {
        const load = chunks[`../../shared/wording/${area}/${asked}.ts`]
        if (load === undefined) return callback(new Error(`no wording of ${area} in ${asked}`), false)
        load().then(
          (module) => callback(undefined, module[area] ?? {}),
          (error: unknown) => callback(error, false)
        )
      }
    })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: [...everywhere],
      defaultNS: 'frame',
      // React writes text as text.
      interpolation: { escapeValue: false },
      react: { useSuspense: true }
    })
  return i18next
}
