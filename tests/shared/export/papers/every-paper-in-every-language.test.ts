import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { buildPaper } from '../../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../../shared/export/papers/paper-wish'
import { bilingualPapers, conventions, type PaperKind, papers, personalPapers } from '../../../../shared/model/paper-kinds'
import type { Person, Visit } from '../../../../shared/model/visit'
import { inOrder } from '../../../../shared/rules/item-order'
import { itemsOfReader } from '../../../../shared/rules/items-of-reader'
import { sample } from '../../../electron/papers/rendered'
import { wishFor } from '../../../electron/papers/small-programme'

const samples = ['moscow-shenzhen-2024', 'moscow-china-forum-shenzhen', 'harbin-expo-2024']

/** Every kind in every language, and in every convention and beside another language where there are several. */
function wishesOf(visit: Visit): readonly PaperWish[] {
  const count = (person: Person): number => itemsOfReader(visit, { kind: 'person', person }).length
  const people = inOrder(visit.people).filter((each) => count(each) > 0)
  const [first] = people
  // Drawing codes is slow, and one is set as the next.
  const [least] = [...people].sort((a, b) => count(a) - count(b))
  const own = (paper: PaperKind): Partial<PaperWish> => {
    const person = paper === 'qr-sheet' ? least : first
    return person === undefined || !personalPapers.includes(paper) ? {} : { person: person.id }
  }
  const compared = { issue: 2, earlier: { visit, number: 1, at: '2024-03-01T10:05:00Z' } } as const
  return papers.flatMap((paper) =>
    languages.flatMap((language, index) => {
      const given = { paper, audience: 'organisers', ...own(paper) } as const
      const others = bilingualPapers.includes(paper) ? [languages[(index + 1) % languages.length] ?? 'en'] : []
      return [
        ...conventions
          .filter((convention) => paper === 'guest-programme' || convention === 'western')
          .map((convention) => wishFor(visit, language, { ...given, convention })),
        ...others.map((second) => wishFor(visit, language, { ...given, second })),
        ...(paper === 'change-sheet' ? [wishFor(visit, language, { ...given, ...compared })] : [])
      ]
    })
  )
}

function linesOf(wish: PaperWish): readonly string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('text' in value && Array.isArray(value.text)) found.push(value.text.map(({ text }: { text: string }) => text).join(''))
    for (const each of Object.values(value)) walk(each)
  }
  walk(buildPaper(wish).definition.sections)
  return found
}

/** Sentences outside of the fields that stand in four languages: nobody could read them in a paper of another one. */
function textsOfOneLanguage(visit: Visit): readonly string[] {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /\p{L}{3,}\P{L}+\p{L}{3,}/u.test(value)) found.add(value)
    if (typeof value !== 'object' || value === null) return
    for (const [key, each] of Object.entries(value)) if (!languages.some((language) => language === key)) walk(each)
  }
  walk(visit)
  return [...found]
}

describe.each(samples)('the sample %s', (name) => {
  const visit = sample(name)

  it('has every text of every paper in its own language, and every character in a face', () => {
    const faults = wishesOf(visit).flatMap((wish) => {
      const { paper, convention, language, second = '' } = wish
      return buildPaper(wish).notices.map((notice) => ({ paper, convention, language, second, ...notice }))
    })
    expect(faults).toEqual([])
  })

  it('prints no text that was written once for all languages', () => {
    const once = textsOfOneLanguage(visit)
    expect(once.length).toBeGreaterThan(10)
    for (const wish of wishesOf(visit).filter(({ language, paper }) => language === 'ru' && paper !== 'qr-sheet')) {
      const lines = linesOf(wish).map((line) => line.replaceAll('\u00a0', ' '))
      const found = once.filter((text) => lines.some((line) => line.includes(text)))
      expect(found, wish.paper).toEqual([])
    }
  })

  it('writes the hours as the language of the paper has them', () => {
    const clocks = {
      en: /^\d\d:\d\d(–\d\d:\d\d)?$/,
      zh: /^\d\d:\d\d(–\d\d:\d\d)?$/,
      ru: /^\d{1,2}\.\d\d(\u00a0–\u00a0\d{1,2}\.\d\d)?$/,
      fr: /^\d{1,2}\u00a0h(\u00a0\d\d)?(\u00a0–\u00a0\d{1,2}\u00a0h(\u00a0\d\d)?)?$/
    }
    // Alone on its line an hour is one of a first column.
    const hour = /^\d{1,2}(?::\d\d|\.\d\d|\u00a0h)(?:[\d\u00a0h:.–]*)$/
    for (const wish of wishesOf(visit).filter(({ paper, second }) => paper.endsWith('programme') && second === undefined)) {
      const hours = linesOf(wish).filter((line) => hour.test(line))
      expect(hours.length, `${wish.paper} ${wish.language}`).toBeGreaterThan(10)
      expect(hours.filter((line) => !clocks[wish.language].test(line))).toEqual([])
    }
  })

  it('divides the days of the Chinese convention into halves', () => {
    const lines = linesOf(wishFor(visit, 'zh', { convention: 'chinese' }))
    for (const half of ['上午', '下午', '晚上']) expect(lines).toContain(half)
  })
})
