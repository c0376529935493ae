import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import { faultsOf, noFaults } from './paper-faults'
import { outlineOf, textOf, wordsOf } from './pdf-tools'
import { rendered, sample } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const moscow = sample('moscow-shenzhen-2024')
const person = 'sergey-cheremin' as PersonId

type Wished = Partial<PaperWish> & Pick<PaperWish, 'language'>

const papers: readonly (Wished & { readonly name: string })[] = [
  { name: 'Russian convention in Russian', language: 'ru', convention: 'russian' },
  { name: 'Russian convention in French', language: 'fr', convention: 'russian' },
  { name: 'Chinese convention in Chinese', language: 'zh', convention: 'chinese' },
  { name: 'Chinese convention in English', language: 'en', convention: 'chinese' },
  { name: 'Chinese beside Russian', language: 'zh', second: 'ru' },
  { name: 'Russian beside French', language: 'ru', second: 'fr' },
  { name: 'working programme', language: 'ru', paper: 'working-programme', audience: 'organisers' },
  { name: 'working programme', language: 'zh', paper: 'working-programme', audience: 'organisers' },
  { name: 'personal programme', language: 'ru', paper: 'personal-programme', person },
  { name: 'pocket card', language: 'fr', paper: 'pocket-card', person },
  { name: 'codes for telephones', language: 'zh', paper: 'qr-sheet', person },
  { name: 'delegation list', language: 'ru', second: 'zh', paper: 'delegation-list' },
  { name: 'contacts', language: 'en', paper: 'contacts' },
  { name: 'facts', language: 'zh', paper: 'facts' },
  { name: 'arrivals', language: 'fr', paper: 'arrivals', audience: 'organisers' },
  { name: 'scenario', language: 'ru', paper: 'scenario', audience: 'organisers' },
  { name: 'seating plans', language: 'ru', paper: 'seating', audience: 'organisers' },
  { name: 'seating plans', language: 'zh', second: 'fr', paper: 'seating', audience: 'organisers' },
  { name: 'place cards', language: 'ru', paper: 'place-cards', audience: 'organisers' },
  { name: 'place cards', language: 'en', second: 'zh', paper: 'place-cards', audience: 'organisers' },
  { name: 'tables and seats', language: 'fr', paper: 'table-list', audience: 'organisers' },
  { name: 'seat card', language: 'zh', paper: 'seat-card', person },
  { name: 'outcomes', language: 'ru', paper: 'outcomes', audience: 'organisers' },
  { name: 'gifts', language: 'en', paper: 'gifts', audience: 'organisers' }
]

describe('every paper of the Moscow sample', () => {
  it.each(papers)('$name, $language: all its text, whole fonts, nothing in another language', async (wish) => {
    const made = await rendered(wishFor(moscow, wish.language, wish))
    expect(await faultsOf(made)).toEqual(noFaults)
    expect(made.notices).toEqual([])
  })
})

describe('pages of the small programme', () => {
  it.each([
    [{ language: 'ru', convention: 'russian' }, 1],
    [{ language: 'zh', convention: 'chinese' }, 1],
    [{ language: 'zh', second: 'ru' }, 1],
    [{ language: 'ru', paper: 'working-programme', audience: 'organisers' }, 2],
    [{ language: 'ru', paper: 'personal-programme', person: 'head' as PersonId }, 1],
    [{ language: 'ru', paper: 'pocket-card', person: 'head' as PersonId }, 1],
    [{ language: 'ru', paper: 'delegation-list' }, 1],
    [{ language: 'ru', paper: 'scenario', audience: 'organisers' }, 1]
  ] as const satisfies readonly (readonly [Wished, number])[])('%j', async (wish, pages) => {
    expect((await rendered(wishFor(smallProgramme(), wish.language, wish))).pages).toBe(pages)
  })
})

describe('a Latin letter', () => {
  it('is found as itself after a Cyrillic one of the same shape was drawn', async () => {
    await rendered(wishFor(smallProgramme(), 'ru', { convention: 'russian' }))
    expect(textOf((await rendered(wishFor(smallProgramme(), 'en', { paper: 'gifts' }))).bytes)).toContain('DRAFT')
  })
})

describe('each convention', () => {
  it('writes a Russian hour with a dot, the number of the page above from the second, and nothing else there', async () => {
    const { bytes } = await rendered(wishFor(moscow, 'ru', { convention: 'russian' }))
    const words = wordsOf(bytes)
    const above = (page: number) => words.filter((word) => word.page === page && word.y < 45).map(({ text }) => text)
    expect([above(1), above(2), above(3)]).toEqual([[], ['2'], ['3']])
    expect(textOf(bytes)).toMatch(/9\.30\s–\s10\.40/)
    expect(textOf(bytes)).toMatch(/Переговоры с вице-мэром/)
    expect(outlineOf(bytes)).toContain('  6 марта, среда')
  })

  it('puts the number of a Chinese page at its outer edge and halves of the day in its first column', async () => {
    const { bytes } = await rendered(wishFor(moscow, 'zh', { convention: 'chinese' }))
    const numbers = wordsOf(bytes).filter(({ text, y }) => /^[12]$/.test(text) && y > 740 && y < 790)
    const [odd, even] = [1, 2].map((page) => numbers.find((word) => word.page === page)?.x ?? 0)
    expect(odd).toBeGreaterThan(440)
    expect(even).toBeLessThan(150)
    const text = textOf(bytes)
    for (const word of ['上午', '下午', '晚上', '活动内容', '陪同人员', '09:30–10:40']) expect(text).toContain(word)
  })

  it('writes the hours of two languages once', async () => {
    const text = textOf((await rendered(wishFor(moscow, 'zh', { second: 'ru' }))).bytes)
    expect(text.match(/09:30–10:40/g)?.length).toBe(1)
    expect(text).toContain('与王守睿副市长会谈')
    expect(text).toContain('6 марта, среда')
  })
})

describe('an issue', () => {
  it.each(papers)('has neither band nor word of a draft on $name, $language', (wish) => {
    const { definition } = buildPaper(wishFor(smallProgramme(), wish.language, { ...wish, ...own(wish), issue: 3 }))
    expect(definition.background).toBeUndefined()
    expect(JSON.stringify(definition.sections)).not.toMatch(/DRAFT|ПРОЕКТ|草案|PROJET|P-[0-9A-Z]{4}-/)
  })
})

function own({ person: whose }: Wished): Partial<PaperWish> {
  return whose === undefined ? {} : { person: 'head' as PersonId }
}
