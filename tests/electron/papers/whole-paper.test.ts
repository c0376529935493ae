import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/base/language'
import { faultsOf, noFaults } from './paper-faults'
import { outlineOf, textOf } from './pdf-tools'
import { rendered, sample } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const moscow = sample('moscow-shenzhen-2024')

describe.each(languages)('the papers of the Moscow sample in %s', (language) => {
  it.each(['guest-programme', 'briefing-book'] as const)(
    'hold all their text in the %s, searchable, with whole fonts',
    async (paper) => {
      const made = await rendered(wishFor(moscow, language, { paper }))
      expect(await faultsOf(made)).toEqual(noFaults)
      expect(made.notices).toEqual([])
    }
  )
})

describe('pages and outline', () => {
  it('are those of the small programme', async () => {
    const visit = smallProgramme()
    const book = await rendered(wishFor(visit, 'en', { paper: 'briefing-book' }))
    expect({ pages: book.pages, outline: outlineOf(book.bytes) }).toEqual({
      pages: 7,
      outline: [
        'Briefing book',
        'Contents',
        '1. Summary schedule',
        'Tuesday 5 March. Arrival',
        'Wednesday 6 March',
        '3. Talks with Mr Wang Shourui',
        '4. Delegations'
      ]
    })
    const guests = await rendered(wishFor(visit, 'ru'))
    expect({ pages: guests.pages, outline: outlineOf(guests.bytes) }).toEqual({
      pages: 1,
      outline: ['Программа для гостей', '  5 марта, вторник', '  6 марта, среда']
    })
  })

  it('have title, language and display title', async () => {
    const { bytes } = await rendered(wishFor(smallProgramme(), 'zh'))
    const file = Buffer.from(bytes).toString('latin1')
    expect(file).toContain('/Lang (zh-CN)')
    expect(file).toContain('/DisplayDocTitle true')
  })

  it('carry the draft band, a code that begins with P, and the stamp with its zone', async () => {
    const text = textOf((await rendered(wishFor(smallProgramme(), 'ru'))).bytes)
    expect(text).toMatch(/Проект от 02\.03\.2024, сб\., 18\.05 \(UTC\+8\) · не выпуск · код P-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(text).toContain('к передаче гостям не предназначен')
    expect(text.match(/ПРОЕКТ/g)?.length).toBe(4)
  })

  it('are the same bytes for the same wish, from fonts fresh or parsed before', async () => {
    const first = await rendered(wishFor(smallProgramme(), 'zh'))
    await rendered(wishFor(moscow, 'zh'))
    const again = await rendered(wishFor(smallProgramme(), 'zh'))
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0)
  })
})
