// A visit of everything that goes wrong, in every paper and every language: the paper is made, whole and sound, and says what to
// look at. And two thousand people, in every paper that lists them.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import { type Language, languages } from '../../../shared/base/language'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import { conventions, organisersPapers, type PaperKind, papers, personalPapers } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import { anItem, aPerson, aPlace, aSide, at, aVisit } from '../../builders/visit'
import { faultsOf, noFaults } from '../../electron/papers/paper-faults'
import { lettersOf, textOf } from '../../electron/papers/pdf-tools'
import { readStructure } from '../../electron/papers/read-structure'
import { rendered } from '../../electron/papers/rendered'
import { wishFor } from '../../electron/papers/small-programme'

const names: Readonly<Record<Language, string>> = { en: 'Ouagadougou', ru: 'Константинопольский', zh: '欧阳', fr: 'Châteauneuf' }
const missing = { sha256: 'a'.repeat(64), extension: 'jpg', mediaType: 'image/jpeg' } as const
const remark = (word: string): string => Array.from({ length: 1000 }, (_, index) => `${word}${index}`).join(' ')
const inAll = (write: (language: Language) => string) => Object.fromEntries(languages.map((each) => [each, write(each)]))

/** Whoever is named only in another language than the paper's is `nameless`. */
function worstVisit(language: Language): Visit {
  const other = language === 'zh' ? 'ru' : 'zh'
  return aVisit({
    until: '2024-03-12',
    languages: [language],
    sides: [aSide('guests', { head: 'head', languages: ['ru'] }), aSide('hosts', { role: 'host', languages: ['zh'] })],
    people: [
      aPerson('head', {
        names: inAll((each) => ({ family: names[each].repeat(40).slice(0, 300), given: 'X' }) as never),
        photograph: missing
      }),
      aPerson('nameless', {
        side: 'hosts',
        names: { [other]: { family: names[other] } },
        post: { [other]: other === 'zh' ? '副市长' : 'Вице-мэр' },
        rank: undefined,
        biography: { [other]: other === 'zh' ? '生于深圳。' : 'Родился в Шэньчжэне.' }
      } as never),
      aPerson('unknown', { side: 'hosts', function: inAll(() => 'محمد علي') })
    ],
    places: [aPlace('hall', { name: inAll((each) => `${names[each]} 🏛`), photograph: missing })],
    items: [
      anItem('talks', {
        kind: 'talks',
        peak: true,
        place: 'hall',
        time: at('2024-03-05T09:00'),
        title: inAll((each) => `${names[each]} محمد علي 🎉 𠮷`),
        participants: [
          { person: 'head' as PersonId, role: 'head' },
          { person: 'nameless' as PersonId, role: 'counterpart' }
        ],
        remarks: inAll((each) => remark(each === 'zh' ? 'shuo' : names[each].slice(0, 4))),
        notes: remark('note').slice(0, 5000),
        points: [inAll((each) => remark(each === 'zh' ? 'hua' : names[each].slice(0, 3)))],
        attachments: [missing]
      } as never),
      anItem('empty-title', { time: at('2024-03-11T23:50', { minutes: 60 }), title: { [other]: names[other] } }),
      anItem('open', { time: { kind: 'unplaced', minutes: 30 }, title: inAll(() => '🎉') })
    ]
  } as never)
}

function wishOf(visit: Visit, language: Language, paper: PaperKind, wish: Partial<PaperWish> = {}): PaperWish {
  return wishFor(visit, language, {
    paper,
    audience: organisersPapers.includes(paper) || paper === 'briefing-book' ? 'organisers' : 'guests',
    ...(personalPapers.includes(paper) ? { person: 'head' as PersonId } : {}),
    ...wish
  })
}

describe.each(languages)('a visit of everything that goes wrong, in %s', (language) => {
  const visit = worstVisit(language)
  const all = papers.flatMap((paper) =>
    (paper === 'guest-programme' ? conventions : (['western'] as const)).map((convention) => [paper, convention] as const)
  )

  it.each(all)('%s %s is made whole', async (paper, convention) => {
    const made = await rendered(wishOf(visit, language, paper, { convention, setting: { photographs: true } }))
    const { unfound, check, fonts } = await faultsOf(made)
    expect({ unfound, check, fonts }).toEqual({ unfound: [], check: '', fonts: [] })
    expect((await readStructure(made.bytes)).faults).toEqual([])
    expect(textOf(made.bytes)).not.toMatch(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u)
  })

  it('names all of it', async () => {
    const kinds = new Set<string>()
    for (const [paper, convention] of all)
      for (const { kind } of (await rendered(wishOf(visit, language, paper, { convention }))).notices) kinds.add(kind)
    for (const kind of ['fallback', 'missing-glyph', 'missing-picture', 'unsupported-script', 'does-not-fit']) {
      // Hanzi may break anywhere, so that a name of three hundred of them is wide, and fits.
      if (kind !== 'does-not-fit' || language !== 'zh') expect(kinds).toContain(kind)
    }
  })
})

describe('two thousand people', () => {
  const people = Array.from({ length: 2000 }, (_, index) =>
    aPerson(`p${index}`, {
      names: { en: { family: `Family${index}x`, given: 'Ann' } },
      order: `a${String(index).padStart(4, '0')}`
    })
  )
  const visit = aVisit({ people, items: [anItem('talks', { time: at('2024-03-05T09:00') })] })

  it.each(['delegation-list', 'briefing-book'] as const)('are all in the %s', async (paper) => {
    const letters = lettersOf(textOf((await rendered(wishOf(visit, 'en', paper))).bytes)).toLocaleLowerCase()
    expect(people.filter((_, index) => !letters.includes(`family${index}x`))).toEqual([])
  })

  it.each(papers.filter((paper) => paper !== 'qr-sheet'))('leave the %s sound', async (paper) => {
    const made = await rendered(wishOf(visit, 'en', paper, personalPapers.includes(paper) ? { person: 'p0' as PersonId } : {}))
    expect(await faultsOf(made)).toEqual(noFaults)
  })
})
