import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import { anItem, aPerson, aSide, at, aVisit } from '../../builders/visit'
import { checkOf, lettersOf, textOf } from './pdf-tools'
import { readStructure } from './read-structure'
import { type Rendered, rendered } from './rendered'
import { wishFor } from './small-programme'

const longName = 'Константинопольский'.repeat(16).slice(0, 300)
const remark = Array.from({ length: 1100 }, (_, index) => `слово${index}`).join(' ')

const visit = aVisit({
  languages: ['ru', 'en'],
  sides: [aSide('guests', { head: 'head', languages: ['ru'] }), aSide('hosts', { role: 'host' })],
  people: [
    aPerson('head', { names: { ru: { family: longName, given: 'Ян' } }, post: { ru: 'Министр' } }),
    aPerson('host', {
      side: 'hosts',
      names: { zh: { family: '王', given: '守睿' } },
      native: 'zh',
      post: { ru: 'Вице-мэр' },
      biography: { ru: 'Родился в Шэньчжэне.' },
      photograph: { sha256: 'c'.repeat(64), extension: 'jpg', mediaType: 'image/jpeg' }
    })
  ],
  items: [
    anItem('first', { time: at('2024-03-05T09:00'), title: { ru: 'Переговоры محمد علي 🎉' }, kind: 'talks' }),
    anItem('last', { time: at('2024-03-08T09:00'), title: { ru: 'Отъезд' }, remarks: { ru: remark.slice(0, 9000) } })
  ]
})

type Made = Rendered & { readonly letters: string }

async function made(wish: Partial<PaperWish>, of = visit): Promise<Made> {
  const paper = await rendered(wishFor(of, wish.language ?? 'ru', wish))
  return { ...paper, letters: lettersOf(textOf(paper.bytes)) }
}

describe('bad input', () => {
  let [guests, book]: readonly (Made | undefined)[] = []
  beforeAll(async () => {
    ;[guests, book] = [await made({}), await made({ paper: 'briefing-book', audience: 'organisers' })]
  })

  it.each(['guest-programme', 'briefing-book'] as const)('leaves the %s a sound file with a whole structure', async (paper) => {
    const { bytes } = (paper === 'briefing-book' ? book : guests) ?? { bytes: new Uint8Array() }
    expect(checkOf(bytes).status).toBe(0)
    expect((await readStructure(bytes)).faults).toEqual([])
  })

  it('a photograph that is missing is named, and its place says that it is awaited', () => {
    expect(book?.notices).toContainEqual({
      kind: 'missing-picture',
      text: expect.stringContaining('王'),
      path: 'people.host.photograph'
    })
    expect(book?.letters).toContain(lettersOf('фото ожидается'))
  })

  it('a name of 300 characters is printed whole, and said to be wider than its column', () => {
    expect(book?.letters.toLocaleLowerCase()).toContain(longName.toLocaleLowerCase())
    expect(
      book?.notices.some(
        (notice) => notice.kind === 'does-not-fit' && notice.text.toLocaleLowerCase().startsWith('константинопольский')
      )
    ).toBe(true)
  })

  it('names a word that does not fit once, and not the rests of it again', () => {
    const named = book?.notices.flatMap((notice) => (notice.kind === 'does-not-fit' ? [notice.text.toLocaleLowerCase()] : []))
    expect(named?.filter((text) => !/^(я\.\s*)?константинопольский/u.test(text))).toEqual([])
  })

  it('a remark of two pages is printed to its last word', () => {
    for (const word of remark.slice(0, 8990).split(' ')) expect(guests?.letters).toContain(word)
  })

  it('Arabic in a title is never printed as it would come out, and is named; an emoji stands as a mark, and is named', () => {
    expect(guests?.letters).not.toMatch(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u)
    expect(guests?.letters).toContain('Переговоры')
    expect(guests?.notices).toContainEqual({ kind: 'unsupported-script', text: 'محمد علي' })
    expect(guests?.notices).toContainEqual({ kind: 'missing-glyph', character: '🎉', text: expect.any(String) })
    expect(guests?.letters).toContain('〓')
  })

  it('a person without a name in the language of the paper has the own one, and it is said', () => {
    expect(book?.letters).toContain('王守睿')
    expect(book?.notices.some((notice) => notice.kind === 'fallback' && notice.path.startsWith('people.host'))).toBe(true)
  })

  it('days without items take no room and no line', () => {
    expect(guests?.letters).not.toContain('6марта,среда')
    expect(guests?.letters).toContain('8марта')
  })

  it('a person without items has a paper of their own that says whose it is', async () => {
    const nobody = aVisit({ people: [aPerson('alone', { names: { ru: { family: 'Иванов' } } })], items: [] })
    for (const paper of ['personal-programme', 'pocket-card'] as const) {
      expect((await made({ paper, person: 'alone' as PersonId }, nobody)).letters).toContain('Иванов')
    }
  })

  it('two thousand people are all on the list', async () => {
    const people = Array.from({ length: 2000 }, (_, index) =>
      aPerson(`p${index}`, {
        names: { ru: { family: `Фамилия${index}ова`, given: 'Анна' } },
        order: `a${String(index).padStart(4, '0')}`
      })
    )
    const list = await made({ paper: 'delegation-list' }, aVisit({ people }))
    const letters = list.letters.toLocaleLowerCase()
    expect(people.filter((_, index) => !letters.includes(`фамилия${index}ова`))).toEqual([])
    expect(list.pages).toBeGreaterThan(30)
  }, 60_000)
})
