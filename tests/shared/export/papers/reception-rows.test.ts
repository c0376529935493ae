import { describe, expect, it } from 'vitest'
import { buildPaper } from '../../../../shared/export/papers/build-paper'
import { sample } from '../../../electron/papers/rendered'
import { wishFor } from '../../../electron/papers/small-programme'

const visit = sample('moscow-shenzhen-2024')

function textsOf(language: 'ru' | 'fr'): string {
  const { definition } = buildPaper(wishFor(visit, language, { paper: 'outcomes', audience: 'organisers' }))
  return [...JSON.stringify(definition).matchAll(/"text":"([^"]*)"/g)]
    .map(([, text]) => text)
    .join('|')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('the register of receptions', () => {
  it('names each foreigner with the post in full, then whom they are of and the country', () => {
    expect(textsOf('ru')).toContain('Ван Шоужуй, вице-мэр города Шэньчжэня|')
    expect(textsOf('ru')).toContain('Народное правительство города Шэньчжэня, Китай')
    expect(textsOf('fr')).toContain('Wang Shourui, vice-maire de Shenzhen|')
    expect(textsOf('fr')).toContain('Gouvernement populaire municipal de Shenzhen, Chine')
  })

  it('names own people in a column of their own', () => {
    expect(textsOf('ru')).toContain('С. Черёмин, министр Правительства Москвы|')
  })
})
