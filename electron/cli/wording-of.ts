import type { Language } from '../../shared/base/language'
import { createSentences, type Sentences } from '../../shared/wording/sentences'

/** Sentences of the command line in one language; the others are not read. */
export async function wordingOf(language: Language): Promise<Sentences> {
  const [{ commandLine }, { refusals }, { issues }, { findings }, { terms }] = await areas(language)
  return createSentences(language, { commandLine, refusals, issues, findings, terms })
}

function areas(language: Language) {
  switch (language) {
    case 'en':
      return Promise.all([
        import('../../shared/wording/command-line/en'),
        import('../../shared/wording/refusals/en'),
        import('../../shared/wording/issues/en'),
        import('../../shared/wording/findings/en'),
        import('../../shared/wording/terms/en')
      ])
    case 'ru':
      return Promise.all([
        import('../../shared/wording/command-line/ru'),
        import('../../shared/wording/refusals/ru'),
        import('../../shared/wording/issues/ru'),
        import('../../shared/wording/findings/ru'),
        import('../../shared/wording/terms/ru')
      ])
    case 'zh':
      return Promise.all([
        import('../../shared/wording/command-line/zh'),
        import('../../shared/wording/refusals/zh'),
        import('../../shared/wording/issues/zh'),
        import('../../shared/wording/findings/zh'),
        import('../../shared/wording/terms/zh')
      ])
    case 'fr':
      return Promise.all([
        import('../../shared/wording/command-line/fr'),
        import('../../shared/wording/refusals/fr'),
        import('../../shared/wording/issues/fr'),
        import('../../shared/wording/findings/fr'),
        import('../../shared/wording/terms/fr')
      ])
  }
}
