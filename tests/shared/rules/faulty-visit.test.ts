import { describe, expect, it } from 'vitest'
import { remedies } from '../../../shared/advice/remedies'
import { suppliesFor } from '../../../shared/advice/supplies-for'
import { languages } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import { apply } from '../../../shared/commands/apply'
import { beginHistory, record, undo } from '../../../shared/commands/history'
import { defaultOffice } from '../../../shared/model/default-office'
import { defaultSeverities } from '../../../shared/model/rule-settings'
import { findingKey } from '../../../shared/rules/finding'
import { findingSentence } from '../../../shared/rules/finding-sentence'
import { findings } from '../../../shared/rules/findings'
import { findings as en } from '../../../shared/wording/findings/en'
import { findings as fr } from '../../../shared/wording/findings/fr'
import { findings as ru } from '../../../shared/wording/findings/ru'
import { findings as zh } from '../../../shared/wording/findings/zh'
import { createSentences } from '../../../shared/wording/sentences'
import { aFaultyVisit, plantedKeys } from '../../builders/faulty-visit'

const sentences = {
  en: createSentences('en', en),
  ru: createSentences('ru', ru),
  zh: createSentences('zh', zh),
  fr: createSentences('fr', fr)
}
const judgement = { office: defaultOffice, today: '2024-03-01' as WallDate }
const visit = aFaultyVisit()
const found = findings(visit, judgement)

it('each rule that an office can switch has one fault planted in the visit', () => {
  expect(plantedKeys.map((key) => key.split('/')[0]).sort()).toEqual(Object.keys(defaultSeverities).sort())
})

it('every planted fault is found once, and nothing else is found', () => {
  expect(found.map(findingKey).sort()).toEqual([...plantedKeys])
})

describe.each(found.map((finding) => [finding.kind, finding] as const))('%s', (_kind, finding) => {
  it('is mended by one click, undone in one step', () => {
    const [remedy] = remedies(finding, visit, defaultOffice, suppliesFor('new-record'))
    if (remedy === undefined) throw new Error('no remedy')
    const applied = apply(visit, remedy.command)
    if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
    const history = record(beginHistory(visit), remedy.command, applied.value)
    expect(findings(history.present, judgement).map(findingKey)).not.toContain(findingKey(finding))
    expect(undo(history)?.history.present).toBe(visit)
  })

  it.each(languages)('is told in %s with every fact filled in', (language) => {
    const sentence = findingSentence(finding, visit, {
      t: sentences[language],
      language,
      day: (date) => date,
      kind: (kind) => kind
    })
    expect(sentence).toMatch(/^(?!.*(\{\{|undefined|findings\.))(?=.*<b>).{15,}$/s)
  })
})
