// Every paper of every sample in every language, convention and pair of languages, on every sheet: all its text is on its pages,
// in the right faces, in its own language, with a structure that holds together, and the same bytes when made again.
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/base/language'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import type { PageSetting } from '../../../shared/model/page-setting'
import { bilingualPapers, conventions, organisersPapers, papers, personalPapers } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { itemsOfReader } from '../../../shared/rules/items-of-reader'
import { faultsOf, noFaults } from '../../electron/papers/paper-faults'
import { readStructure } from '../../electron/papers/read-structure'
import { rendered, sample } from '../../electron/papers/rendered'
import { wishFor } from '../../electron/papers/small-programme'

const samples = ['moscow-shenzhen-2024', 'moscow-china-forum-shenzhen', 'harbin-expo-2024']
const sheets: readonly PageSetting[] = [{ paperSize: 'A5' }, { paperSize: 'Letter', binding: 15 }, { type: 'large' }]

function wishesOf(visit: Visit): readonly PaperWish[] {
  const person = inOrder(visit.people).find((each) => itemsOfReader(visit, { kind: 'person', person: each }).length > 0)?.id
  return papers.flatMap((paper) => {
    const own = {
      paper,
      ...(personalPapers.includes(paper) && person !== undefined ? { person } : {}),
      ...(organisersPapers.includes(paper) ? { audience: 'organisers' as const } : {})
    }
    const single = languages.flatMap((language) =>
      (paper === 'guest-programme' ? conventions : (['western'] as const)).map((convention) =>
        wishFor(visit, language, { ...own, convention })
      )
    )
    const pairs = bilingualPapers.includes(paper)
      ? languages.flatMap((language) =>
          languages.flatMap((second) => (second === language ? [] : [wishFor(visit, language, { ...own, second })]))
        )
      : []
    return [...single, ...pairs]
  })
}

function said({ paper, convention, language, second }: PaperWish): string {
  return `${paper} ${convention} ${language}${second === undefined ? '' : `-${second}`}`
}

describe.each(samples)('%s', (name) => {
  const visit = sample(name)
  it.each(wishesOf(visit).map((wish) => [said(wish), wish] as const))('%s', async (_said, wish) => {
    const made = await rendered(wish)
    expect({ ...(await faultsOf(made)), notices: made.notices }).toEqual({ ...noFaults, notices: [] })
    expect((await readStructure(made.bytes)).faults).toEqual([])
    expect(Buffer.compare((await rendered(wish)).bytes, made.bytes)).toBe(0)
  })

  it.each(sheets.flatMap((setting) => papers.map((paper) => [JSON.stringify(setting), paper, setting] as const)))(
    'on %s: the %s loses nothing',
    async (_said, paper, setting) => {
      const wish = wishesOf(visit).find((each) => each.paper === paper && each.language === 'ru')
      if (wish === undefined) throw new Error('no wish')
      const made = await rendered({ ...wish, setting })
      // The longest Russian words are wider than a column of half a page, and whoever prints is told; on a usual A4 none may be.
      const notices = made.notices.filter(({ kind }) => kind !== 'does-not-fit')
      expect({ ...(await faultsOf(made)), notices }).toEqual({ ...noFaults, notices: [] })
    }
  )
})
