import type { Language } from '../../shared/base/language'
import { createSentences, type Sentences } from '../../shared/wording/sentences'

/** Sentences of the command line in one language; the others are not read. */
export async function wordingOf(language: Language): Promise<Sentences> {
  const [{ commandLine }, { refusals }] = await areas(language)
  return createSentences(language, { commandLine, refusals })
}

function areas(language: Language) {
  switch (language) {
    case 'en':
      return Promise.all([import('../../shared/wording/command-line/en'), import('../../shared/wording/refusals/en')])
    case 'ru':
      return Promise.all([import('../../shared/wording/command-line/ru'), import('../../shared/wording/refusals/ru')])
    case 'zh':
      return Promise.all([import('../../shared/wording/command-line/zh'), import('../../shared/wording/refusals/zh')])
    case 'fr':
      return Promise.all([import('../../shared/wording/command-line/fr'), import('../../shared/wording/refusals/fr')])
  }
}
