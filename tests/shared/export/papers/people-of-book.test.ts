import { expect, it } from 'vitest'
import type { Language } from '../../../../shared/base/language'
import { buildPaper } from '../../../../shared/export/papers/build-paper'
import { sample } from '../../../electron/papers/rendered'
import { wishFor } from '../../../electron/papers/small-programme'

const visit = sample('moscow-shenzhen-2024')

function textsOf(language: Language): string {
  const { definition } = buildPaper(wishFor(visit, language, { paper: 'briefing-book', audience: 'organisers' }))
  return [...JSON.stringify(definition).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join('')
}

it('says of a Chinese name which half is the family name, to those who do not read it', () => {
  expect(textsOf('ru')).toContain('王守睿\u2003Wang Shourui. Фамилия Ван, имя Шоужуй')
  expect(textsOf('en')).toContain('王守睿\u2003Family name Wang, given name Shourui')
  expect(textsOf('fr')).toContain('Nom de famille Wang, prénom Shourui')
  expect(textsOf('zh')).not.toContain('姓 ')
})
