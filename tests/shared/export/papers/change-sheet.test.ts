import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { buildPaper } from '../../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../../shared/export/papers/paper-wish'
import type { Item, Visit } from '../../../../shared/model/visit'
import { changesForReader } from '../../../../shared/rules/changes/changes-between'
import { sample } from '../../../electron/papers/rendered'
import { wishFor } from '../../../electron/papers/small-programme'

const before = sample('moscow-shenzhen-2024')
const after = edited(before, {
  talks: { room: { en: 'Orchid Hall', ru: 'зал «Орхидея»', zh: '兰花厅', fr: 'Salle Orchidée' } },
  signing: { status: 'cancelled' },
  'organisers-meeting': { notes: 'Bring the list.', room: { en: 'Back room', ru: 'Комната', zh: '后室', fr: 'Arrière-salle' } }
})
const issue = { visit: after, issue: 4, at: '2024-03-05T13:40:00Z' } as const
const earlier = { visit: before, number: 3, at: '2024-03-04T06:20:00Z' } as const

function edited(visit: Visit, changes: Readonly<Record<string, Partial<Item>>>): Visit {
  const items = Object.fromEntries(Object.entries(visit.items).map(([id, item]) => [id, { ...item, ...changes[id] }]))
  return { ...visit, items }
}

function textOf(wish: Partial<PaperWish>): string {
  const { definition } = buildPaper(wishFor(after, wish.language ?? 'en', { ...issue, earlier, ...wish }))
  return [...JSON.stringify(definition).matchAll(/"text":"([^"]*)"/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('\u00a0', ' ')
}

describe('a change sheet', () => {
  it.each(languages)('has one asterisk for each entry that the calendar of its readers shows otherwise, in %s', (language) => {
    for (const audience of ['guests', 'organisers'] as const) {
      const entries = changesForReader(before, after, { kind: audience }, language)
      const { definition, notices } = buildPaper(wishFor(after, language, { ...issue, earlier, paper: 'change-sheet', audience }))
      expect(JSON.stringify(definition).match(/"text":"\*"/g)?.length).toBe(entries.length)
      expect(notices).toEqual([])
    }
  })

  it('tells guests nothing of what organisers keep to themselves', () => {
    expect(textOf({ paper: 'change-sheet', audience: 'organisers' })).toContain('Back room')
    expect(textOf({ paper: 'change-sheet' })).not.toMatch(/Back room|Bring the list/)
  })

  it('names both issues, the colour, and the code that it replaces', () => {
    const text = textOf({ paper: 'change-sheet', language: 'ru' })
    for (const words of ['Было, выпуск № 3', 'Стало, выпуск № 4', 'Выпуск № 4, жёлтый', 'зал «Орхидея»', 'Отменено.'])
      expect(text).toContain(words)
  })

  it.each(languages)(
    'of the draft tells what the next issue would change, voids nothing and says what it is, in %s',
    (language) => {
      const wish = { paper: 'change-sheet', language, issue: undefined } as const
      const text = textOf(wish as Partial<PaperWish>)
      expect(text).toContain({ en: 'Now (draft)', ru: 'Стало (проект)', zh: '现（草案）', fr: 'Désormais (projet)' }[language])
      expect(text).not.toMatch(/Destroy|Изъять|уничтож|销毁|Détrui/)
    }
  )

  it('says that nothing changed where nothing did', () => {
    expect(textOf({ paper: 'change-sheet', visit: before })).toContain('Nothing in the programme differs from issue 3.')
  })
})

describe('the whole papers of an issue', () => {
  it.each([
    { convention: 'western' },
    { convention: 'russian', language: 'ru' },
    { convention: 'chinese', language: 'zh' },
    { language: 'zh', second: 'ru' }
  ] as const)('mark the one line that is left and changed: %o', (wish) => {
    const { definition } = buildPaper(wishFor(after, 'en', { ...issue, earlier, ...wish }))
    expect(JSON.stringify(definition).match(/"mark":true/g)?.length).toBe(1)
  })

  it('mark nothing without an earlier issue', () => {
    const { definition } = buildPaper(wishFor(after, 'en', issue))
    expect(JSON.stringify(definition)).not.toContain('"mark":true')
  })
})
