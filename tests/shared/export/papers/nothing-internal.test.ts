import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/base/id'
import { languages } from '../../../../shared/base/language'
import { guestView, personView } from '../../../../shared/export/papers/audience-view'
import { buildPaper } from '../../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../../shared/export/papers/paper-wish'
import { defaultOffice } from '../../../../shared/model/default-office'
import type { Person, Visit } from '../../../../shared/model/visit'
import { sample } from '../../../electron/papers/rendered'

const moscow = sample('moscow-shenzhen-2024')
const notText =
  /(?:^|\.)(?:id|order|zone|startZone|endZone|hostZone|homeZone|kind|role|start|end|from|until|on|at|to|previous|status|precision|mode|state|topic|audience|languages?|native|localLanguage|paperLanguage|country|columnRole|sha256|extension|mediaType|asked|sourceDate|due|photographRequested|inPostSince|dutyOfficer|head|side|convention|items|person|place|colour|groups|members|people|absent|participants|vehicles|facts|documents|gifts|organisations|interpretation|item|occupants|viewpoint|form|channel|owner|keeper|counterpart|spouseOf|room|signatories|usual|illustrative|sources|email)(?:\.\d+|$)/

/** The visit with a mark of its own in every text, so that each word of a paper tells where it came from. */
function marked(visit: Visit): { readonly visit: Visit; readonly paths: readonly string[] } {
  const paths: string[] = []
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      // The room of an item is a text, the room of a person is a reference.
      const text = /^items\.[^.]+\.room\./.test(path) || /\.(ru|zh|en|fr)(\.|$)/.test(path) || !notText.test(path)
      if (!text) return value
      paths.push(path)
      return `${value}Q${paths.length - 1}Q`
    }
    if (Array.isArray(value)) return value.map((entry, index) => walk(entry, `${path}.${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, walk(entry, path === '' ? key : `${path}.${key}`)])
    )
  }
  return { visit: walk(visit, '') as Visit, paths }
}

const { visit: canary, paths } = marked(moscow)

function sourcesOf(wish: Partial<PaperWish>): readonly string[] {
  const { definition } = buildPaper({
    visit: canary,
    office: defaultOffice,
    paper: 'guest-programme',
    convention: 'western',
    language: 'en',
    audience: 'guests',
    at: '2024-03-02T10:05:00Z',
    ...wish
  })
  // Runs are cut at spaces and faces, never within a mark.
  const found = JSON.stringify(definition).matchAll(/Q(\d+)Q/g)
  return [...new Set([...found].map((mark) => paths[Number(mark[1])] ?? ''))].sort()
}

const language = '(?:ru|zh|en|fr)'
const guestsMayRead = [
  `^(?:title|fullTitle|marking|cities\\.0)\\.${language}$`,
  `^days\\.[^.]+\\.theme\\.${language}$`,
  `^items\\.[^.]+\\.(?:title|shortTitle|room|givenBy|remarks|dress)\\.${language}$`,
  `^items\\.[^.]+\\.transfer\\.baggage\\.${language}$`,
  '^items\\.[^.]+\\.carriage\\.(?:number|fromTerminal|toTerminal)$',
  `^(?:places\\.[^.]+\\.(?:name|shortName|city)|vehicles\\.[^.]+\\.name|groups\\.[^.]+\\.(?:name|letter)|sides\\.[^.]+\\.(?:name|city))\\.${language}$`,
  `^people\\.[^.]+\\.(?:names\\.${language}\\.(?:family|given|patronymic)|courtesy\\.${language}|post\\.${language})$`,
  '^people\\.[^.]+\\.telephone$',
  '^contacts\\.\\d+\\.telephone$',
  `^practical\\.\\d+\\.text\\.${language}$`,
  // Who approves the programme stands on it.
  `^approvals\\.0\\.(?:post|name)\\.${language}$`
].map((pattern) => new RegExp(pattern))

/** What the view itself keeps, printed or not: a new paper for guests can show nothing else. */
const viewKeeps = [
  ...guestsMayRead,
  new RegExp(`^cities\\.\\d+\\.${language}$`),
  new RegExp(`^places\\..+\\.(?:name|shortName|city|address|access|about|telephone|title)(?:\\.${language})?$`),
  new RegExp(`^organisations\\..+\\.(?:name|shortName|about)\\.${language}$|^organisations\\.[^.]+\\.website$`),
  new RegExp(`^people\\.[^.]+\\.(?:function|shortPost|organisation)\\.${language}$`),
  new RegExp(`^sides\\.[^.]+\\.shortName\\.${language}$`),
  new RegExp(`^contacts\\.\\d+\\.(?:label|remark)\\.${language}$`),
  new RegExp(`^practical\\.\\d+\\.heading\\.${language}$`)
]

describe('what a guest reads', () => {
  it('is taken from a view that holds nothing internal at all', () => {
    const kept = [...JSON.stringify(guestView(canary)).matchAll(/Q(\d+)Q/g)].map((mark) => paths[Number(mark[1])] ?? '')
    expect(kept.length).toBeGreaterThan(500)
    expect([...new Set(kept)].filter((path) => !viewKeeps.some((pattern) => pattern.test(path)))).toEqual([])
  })

  it.each(languages)('comes from fields that guests may read, in %s', (asked) => {
    const sources = sourcesOf({ language: asked })
    expect(sources.length).toBeGreaterThan(80)
    expect(sources.filter((path) => !guestsMayRead.some((pattern) => pattern.test(path)))).toEqual([])
  })

  it('is never of an item for organisers or named persons, nor of a cancelled one', () => {
    const hidden = Object.values(moscow.items).filter((item) => item.audience.kind !== 'guests' || item.status === 'cancelled')
    expect(hidden.length).toBeGreaterThan(0)
    const ids = new Set(sourcesOf({}).flatMap((path) => (path.startsWith('items.') ? [path.split('.')[1]] : [])))
    expect(hidden.filter((item) => ids.has(item.id))).toEqual([])
  })

  it('names no telephone but that of the duty officer', () => {
    const telephones = sourcesOf({}).filter((path) => path.endsWith('telephone'))
    expect(telephones.length).toBe(1)
  })
})

const person = 'sergey-cheremin' as PersonId
const guestPapers: readonly Partial<PaperWish>[] = [
  { convention: 'russian', language: 'ru' },
  { convention: 'chinese', language: 'zh' },
  { language: 'zh', second: 'ru' },
  { paper: 'personal-programme', language: 'ru', person },
  { paper: 'pocket-card', language: 'fr', person },
  { paper: 'delegation-list', language: 'ru', second: 'zh' },
  { paper: 'contacts', language: 'en' }
]

describe('what a guest reads on other papers', () => {
  const alsoRead = [
    ...viewKeeps,
    // Own room and seat.
    /^rooms\..*\.number$/,
    // What is for this person by name.
    /^items\..*\.(?:title|shortTitle|room|givenBy|remarks|dress)\./
  ]

  it.each(guestPapers)('comes from fields that guests may read: %o', (wish) => {
    const sources = sourcesOf(wish)
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.filter((path) => !alsoRead.some((pattern) => pattern.test(path)))).toEqual([])
    const organisers = Object.values(moscow.items).filter((item) => item.audience.kind === 'organisers')
    expect(organisers.length).toBeGreaterThan(0)
    expect(sources.filter((path) => organisers.some((item) => path.startsWith(`items.${item.id}.`)))).toEqual([])
  })

  it('has facts without notes on a sheet of facts', () => {
    const sources = sourcesOf({ paper: 'facts' })
    const mayBe =
      /^(?:facts\.[^.]+\.(?:subject|figure|text|source|caution)|title|fullTitle|marking|cities\.0|sides\.[^.]+\.city)\./
    expect(sources.filter((path) => !mayBe.test(path))).toEqual([])
  })

  it('is what that person goes to alone', () => {
    const shown = Object.keys(personView(moscow, moscow.people[person] as Person).items)
    expect(shown).toContain('talks')
    expect(shown).not.toContain('export-consultation')
    expect(shown).not.toContain('organisers-meeting')
  })
})

describe('what stands in a briefing book', () => {
  it('has points but no notes in that of the guests', () => {
    const sources = sourcesOf({ paper: 'briefing-book' })
    expect(sources.some((path) => /^items\..*\.points\./.test(path))).toBe(true)
    expect(sources.filter((path) => /(?:^|\.)notes(?:\.|$)/.test(path))).toEqual([])
    const internal = Object.values(moscow.items).filter((item) => item.audience.kind === 'organisers')
    expect(sources.filter((path) => internal.some((item) => path.startsWith(`items.${item.id}.`)))).toEqual([])
    const organisersOnly = moscow.practical.flatMap((entry, index) => (entry.audience === 'organisers' ? [index] : []))
    expect(organisersOnly.length).toBeGreaterThan(0)
    expect(sources.filter((path) => organisersOnly.some((index) => path.startsWith(`practical.${index}.`)))).toEqual([])
  })

  it('has the notes and the internal items in that of the organisers', () => {
    const sources = sourcesOf({ paper: 'briefing-book', audience: 'organisers' })
    expect(sources.some((path) => /^items\..*\.notes\.en$/.test(path))).toBe(true)
    expect(sources.some((path) => path.startsWith('items.organisers-meeting.'))).toBe(true)
  })
})
