import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { picturesOf } from '../../../electron/services/papers/pictures'
import type { Visit } from '../../../shared/model/visit'
import { aPhotograph } from '../../builders/picture'
import { anItem, aPerson, aPlace, aSide, at, aVisit } from '../../builders/visit'
import { checkOf, fontsOf, imagesIn, lettersOf, textOf } from './pdf-tools'
import { rendered } from './rendered'
import { wishFor } from './small-programme'

const longName = 'Ouagadougou'.repeat(28).slice(0, 300)
const paragraph = Array.from({ length: 5000 }, (_, index) => `слово${index}`)
  .join(' ')
  .slice(0, 19_000)

function worstVisit(): Visit {
  const points = [1, 2, 3].map((part) => ({ en: `${part} ${paragraph.slice(0, 16_600)}` }))
  return aVisit({
    title: { en: 'Worst' },
    languages: ['en'],
    sides: [aSide('guests', { head: 'head' }), aSide('hosts', { role: 'host' })],
    people: [
      aPerson('head', { names: { en: { family: longName, given: 'A' } } }),
      aPerson('rare', {
        side: 'hosts',
        names: { zh: { family: '𠮷', given: '田' }, en: { family: 'Yoshida 👩‍🚀' } },
        native: 'zh',
        photograph: { sha256: 'a'.repeat(64), extension: 'jpg', mediaType: 'image/jpeg' }
      }),
      aPerson('arab', { side: 'hosts', names: { en: { family: 'Hall محمد علي' } } })
    ],
    places: [aPlace('nowhere', { name: { en: 'Palace' } })],
    items: [
      anItem('talks', { kind: 'talks', place: 'nowhere', time: at('2024-03-06T09:30'), title: { en: 'Talks' }, points }),
      anItem('row', {
        kind: 'meal',
        time: at('2024-03-06T13:00'),
        title: { en: 'Lunch' },
        remarks: { en: paragraph.slice(0, 9000) }
      }),
      anItem('late', { kind: 'culture', time: at('2024-03-06T23:30', { minutes: 90 }), title: { en: 'Concert → ✓' } }),
      anItem('before', { time: at('2024-03-01T10:00'), title: { en: 'Before' } }),
      anItem('open', { time: { kind: 'unplaced', minutes: 30 }, title: { en: 'Pool' } })
    ],
    facts: [],
    contacts: []
  })
}

describe('a book of everything that goes wrong', () => {
  it('prints all of it, says what it could not, and stays a sound file', async () => {
    const made = await rendered(wishFor(worstVisit(), 'en', { paper: 'briefing-book', audience: 'organisers' }))
    const text = lettersOf(textOf(made.bytes))
    expect(text).toContain(longName.toUpperCase())
    for (const word of paragraph.slice(0, 16_600).split(' ')) expect(text).toContain(word)
    expect(made.pages).toBeGreaterThan(20)
    expect(checkOf(made.bytes).status).toBe(0)
    expect(fontsOf(made.bytes).filter((font) => font.flags !== 'yes yes yes')).toEqual([])
    const kinds = new Set(made.notices.map((notice) => notice.kind))
    expect(kinds).toEqual(new Set(['missing-glyph', 'missing-picture', 'unsupported-script', 'does-not-fit']))
    expect(made.notices).toContainEqual({
      kind: 'missing-glyph',
      character: '👩‍🚀',
      text: expect.stringContaining('Yoshida'.toUpperCase())
    })
    expect(made.notices).toContainEqual({ kind: 'unsupported-script', text: 'محمد علي' })
    expect(text).not.toMatch(/[\u0600-\u06ff]/)
    expect(text).toContain('〓')
  })

  it('prints a programme with a row of two pages', async () => {
    const made = await rendered(wishFor(worstVisit(), 'en'))
    const text = lettersOf(textOf(made.bytes))
    for (const word of paragraph.slice(0, 8990).split(' ')) expect(text).toContain(word)
  })

  it('prints an empty visit', async () => {
    for (const paper of ['guest-programme', 'briefing-book'] as const) {
      const made = await rendered(wishFor(aVisit(), 'fr', { paper }))
      expect(checkOf(made.bytes).status).toBe(0)
    }
  })

  it('prints a photograph, and takes one that is missing or broken as awaited', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-photos-'))
    const file = join(folder, `${'a'.repeat(64)}.jpg`)
    expect(await picturesOf(worstVisit(), folder)).toEqual({})
    writeFileSync(file, Buffer.from('ffd8ffe0', 'hex'))
    expect(await picturesOf(worstVisit(), folder)).toEqual({})
    writeFileSync(file, await aPhotograph({ width: 2000, height: 1500 }))
    const pictures = await picturesOf(worstVisit(), folder)
    const [small = ''] = Object.values(pictures)
    const { format, width, height } = await sharp(small).metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 236, height: 315 })
    expect(await picturesOf(worstVisit(), folder)).toEqual(pictures)
    const wish = wishFor(worstVisit(), 'en', { paper: 'briefing-book' })
    const [without, printed] = [await rendered(wish), await rendered({ ...wish, pictures })]
    expect(imagesIn(without.bytes)).toBe(0)
    expect(imagesIn(printed.bytes)).toBe(1)
    const missing = { kind: 'missing-picture', text: 'Yoshida 👩‍🚀', path: 'people.rare.photograph' }
    expect(without.notices).toContainEqual(missing)
    expect(printed.notices).not.toContainEqual(missing)
  })
})
