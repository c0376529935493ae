import { expect, it } from 'vitest'
import { remedies } from '../../../shared/advice/remedies'
import { remedySentence } from '../../../shared/advice/remedy-sentence'
import { suppliesFor } from '../../../shared/advice/supplies-for'
import { defaultOffice } from '../../../shared/model/default-office'
import { findingSentence, type Teller } from '../../../shared/rules/finding-sentence'
import { findings } from '../../../shared/rules/findings'
import { findings as en } from '../../../shared/wording/findings/en'
import { findings as fr } from '../../../shared/wording/findings/fr'
import { findings as ru } from '../../../shared/wording/findings/ru'
import { findings as zh } from '../../../shared/wording/findings/zh'
import { createSentences } from '../../../shared/wording/sentences'
import { terms as termsEn } from '../../../shared/wording/terms/en'
import { terms as termsFr } from '../../../shared/wording/terms/fr'
import { terms as termsRu } from '../../../shared/wording/terms/ru'
import { terms as termsZh } from '../../../shared/wording/terms/zh'
import { aGroup, anItem, aPerson, aVisit } from '../../builders/visit'

const visit = aVisit({
  people: [aPerson('orlov', { names: { en: { family: 'Orlov' } } })],
  groups: [aGroup('main', { members: ['orlov'] })],
  items: [anItem('one', { kind: 'talks', title: { en: ' ' }, groups: ['main'] }), anItem('two', { title: {}, groups: ['main'] })]
})

it.each([
  ['en', { ...en }, termsEn, ['“Talks, 09:00”', '“Meeting, 09:00”']],
  ['ru', { ...ru }, termsRu, ['«Переговоры, 09:00»', '«Встреча, 09:00»']],
  ['zh', { ...zh }, termsZh, ['“会谈，09:00”', '“会见，09:00”']],
  ['fr', { ...fr }, termsFr, ['« Pourparlers, 09:00 »', '« Entretien, 09:00 »']]
] as const)('a finding in %s calls an item without a title by its kind and hour', (language, words, terms, names) => {
  const say = createSentences(language, words)
  const teller: Teller = { t: say, language, day: (date) => date, kind: (kind) => terms.kinds[kind] }
  const [finding] = findings(visit)
  if (finding === undefined) throw new Error('nothing was found')
  const remedy = remedies(finding, visit, defaultOffice, suppliesFor('new-item')).map((one) => remedySentence(one, visit, teller))
  expect(findingSentence(finding, visit, teller)).toContain(names[0])
  expect(findingSentence(finding, visit, teller)).toContain(names[1])
  expect(remedy.join()).toContain(names[1])
})
