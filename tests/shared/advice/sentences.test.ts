import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/base/language'
import { defaultSeverities } from '../../../shared/model/rule-settings'
import { findings as en } from '../../../shared/wording/findings/en'
import { findings as fr } from '../../../shared/wording/findings/fr'
import { findings as ru } from '../../../shared/wording/findings/ru'
import { findings as zh } from '../../../shared/wording/findings/zh'

const areas = { en, ru, zh, fr }
const kinds = [
  ...readFileSync(new URL('../../../shared/advice/remedy.ts', import.meta.url), 'utf8').matchAll(/^ {2}\| '([a-z-]+)'/gm)
]

describe.each(languages)('in %s', (language) => {
  const words: Readonly<Record<string, unknown>> = areas[language]

  it('every rule has its sentence and its advice', () => {
    const missing = Object.keys(defaultSeverities).filter(
      (rule) => (words[rule] ?? words[`${rule}-arrival`]) === undefined || !(rule in areas[language].remedy)
    )
    expect(missing).toEqual([])
  })

  it('every remedy has its button', () => {
    expect(kinds.length).toBeGreaterThan(20)
    expect(kinds.map(([, kind = '']) => kind).filter((kind) => !(kind in areas[language].act))).toEqual([])
  })
})
