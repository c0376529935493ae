import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { picturesOf } from '../../../electron/services/papers/pictures'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import type { Attachment } from '../../../shared/model/attachment'
import { aPhotograph } from '../../builders/picture'
import { anItem, aPerson, aPlace, aSide, at, aVisit } from '../../builders/visit'
import { imagesIn } from './pdf-tools'
import { rendered } from './rendered'
import { wishFor } from './small-programme'

const file = (letter: string, rest: Partial<Attachment> = {}): Attachment => ({
  sha256: letter.repeat(64),
  extension: 'jpg',
  mediaType: 'image/jpeg',
  ...rest
})

const visit = aVisit({
  sides: [aSide('guests', { head: 'head', languages: ['ru'] }), aSide('hosts', { role: 'host' })],
  people: [
    aPerson('head', { names: { en: { family: 'Orlov', given: 'Ivan' } }, photograph: file('a') }),
    aPerson('aide', { names: { en: { family: 'Belov' } }, photograph: file('b') }),
    aPerson('host', { side: 'hosts', names: { en: { family: 'Lin' } } })
  ],
  places: [aPlace('hall', { name: { en: 'City Hall' }, photograph: file('c') })],
  items: [
    anItem('talks', {
      time: at('2024-03-05T09:00'),
      kind: 'talks',
      title: { en: 'Talks' },
      place: 'hall',
      purpose: { en: 'To agree.' },
      attachments: [
        file('d', { title: { en: 'The door' }, guestsMaySee: true }),
        file('e', { title: { en: 'The back door' } }),
        file('f', { extension: 'pdf', mediaType: 'application/pdf' })
      ]
    })
  ]
} as never)

let pictures: NonNullable<PaperWish['pictures']>
const made = (wish: Partial<PaperWish>) => rendered(wishFor(visit, 'en', { pictures, ...wish }))
const missing = (notices: readonly { readonly kind: string }[]) => notices.filter(({ kind }) => kind === 'missing-picture')

describe('photographs', () => {
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-photos-'))
    const good = await aPhotograph({ width: 900, height: 700 })
    for (const letter of ['a', 'c', 'd', 'e']) writeFileSync(join(folder, `${letter.repeat(64)}.jpg`), good)
    writeFileSync(join(folder, `${'b'.repeat(64)}.jpg`), good.subarray(0, 400))
    pictures = await picturesOf(visit, folder)
  })

  it('are found for people, places and items; a file cut short and a document are none', () => {
    expect(Object.keys(pictures).map(([letter]) => letter)).toEqual(['a', 'c', 'd', 'e'])
  })

  it.each(['guests', 'organisers'] as const)(
    'stand in a delegation list for %s only where they are wished for',
    async (audience) => {
      const plain = await made({ paper: 'delegation-list', audience })
      expect([imagesIn(plain.bytes), missing(plain.notices)]).toEqual([0, []])
      const shown = await made({ paper: 'delegation-list', audience, setting: { photographs: true } })
      expect(imagesIn(shown.bytes)).toBe(1)
      expect(missing(shown.notices)).toEqual([{ kind: 'missing-picture', text: 'Belov', path: 'people.aide.photograph' }])
    }
  )

  it('of a place and of its item stand on the page of the stop, for guests those alone that they may see', async () => {
    const guests = await made({ paper: 'briefing-book', setting: { sections: ['stops'] } })
    const own = await made({ paper: 'briefing-book', setting: { sections: ['stops'] }, audience: 'organisers' })
    expect([imagesIn(guests.bytes), imagesIn(own.bytes)]).toEqual([2, 3])
    expect(missing([...guests.notices, ...own.notices])).toEqual([])
  })

  it('that are gone leave the page whole and are named with the record that has them', async () => {
    const book = await made({ paper: 'briefing-book', setting: { sections: ['stops'] }, pictures: {} })
    expect(imagesIn(book.bytes)).toBe(0)
    expect(missing(book.notices)).toEqual([
      { kind: 'missing-picture', text: 'City Hall', path: 'places.hall.photograph' },
      { kind: 'missing-picture', text: 'The door', path: 'items.talks.attachments' }
    ])
  })
})
