import type { Language } from '../../../shared/base/language'
import { csvText } from '../../../shared/export/tables/csv-text'
import { peopleTable } from '../../../shared/export/tables/people-table'
import type { Visit } from '../../../shared/model/visit'
import { createSentences } from '../../../shared/wording/sentences'

/** The people of a visit as CSV, headings in the language of the interface. */
export async function peopleCsv(visit: Visit, language: Language): Promise<Uint8Array> {
  return Buffer.from(csvText(peopleTable(visit, language, createSentences(language, await words(language)))))
}

function words(language: Language) {
  switch (language) {
    case 'en':
      return import('../../../shared/wording/intake/en')
    case 'ru':
      return import('../../../shared/wording/intake/ru')
    case 'zh':
      return import('../../../shared/wording/intake/zh')
    case 'fr':
      return import('../../../shared/wording/intake/fr')
  }
}
