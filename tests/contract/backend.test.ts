import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import type { RunningBackend } from '../../electron/services/backend'
import type { Backend } from '../../shared/backend/client'
import type { Argument } from '../../shared/backend/contract'
import type { BackendEvent } from '../../shared/backend/event'
import { unpackProgramme } from '../../shared/backend/packed-programme'
import type { PersonId, VisitId } from '../../shared/base/id'
import { done, refused } from '../../shared/base/result'
import type { WallDate } from '../../shared/base/wall-time'
import type { Visit } from '../../shared/model/visit'
import { aBackend, plainMakers, slowMakers } from '../builders/backend'
import { anItem, aPerson, aVisit } from '../builders/visit'
import { transports } from './transports'

const id = 'spring' as VisitId
const client = 'window-window-01'

const spring = (title = 'Spring') =>
  aVisit({
    id,
    title: { en: title },
    languages: ['en', 'ru'],
    people: [aPerson('head'), aPerson('idle')],
    items: [anItem('talks', { participants: [{ person: 'head', role: 'head' }] })]
  })

/** Contract types are mutable as zod makes them; visits are not. */
const plain = (visit: Visit) => visit as unknown as Argument<'library.add'>['visit']

describe.each(Object.entries(transports))('over %s', (_name, connect) => {
  let backend: Awaited<ReturnType<typeof aBackend>>
  let window: Backend
  const begin = async (ports: Parameters<typeof aBackend>[0] = {}) => {
    backend = await aBackend(ports)
    window = await connect(backend as RunningBackend)
  }

  beforeEach(() => begin())

  test('a visit is added, opened, saved, listed, renamed', async () => {
    expect(await window.call('library.add', { visit: plain(spring()) })).toMatchObject({ ok: true, value: { revision: 1 } })
    expect(await window.call('visit.open', { id })).toMatchObject({ ok: true, value: { visit: spring(), revision: 1 } })
    const saved = await window.call('visit.save', { id, base: 1, visit: plain(spring('Later')), client })
    expect(saved).toMatchObject({ ok: true, value: { revision: 2 } })
    expect(await window.call('library.rename', { id, title: { en: 'Latest' } })).toMatchObject({
      ok: true,
      value: { revision: 3 }
    })
    expect((await window.call('library.list', {})).visits).toMatchObject([{ id, revision: 3, title: { en: 'Latest' } }])
  })

  test('a visit that breaks a rule of the model is refused with the place', async () => {
    const visit = { ...spring(), dutyOfficer: 'nobody' as PersonId }
    expect(await window.call('library.add', { visit: plain(visit) })).toEqual({
      ok: false,
      refusal: { kind: 'not-acceptable', refusal: { kind: 'missing-reference', path: 'visit.dutyOfficer', id: 'nobody' } }
    })
    expect((await window.call('library.list', {})).visits).toEqual([])
  })

  test('an argument of another shape never reaches the handler', async () => {
    const wrong = { visit: { ...spring(), extra: true } } as unknown as Argument<'library.add'>
    await expect(window.call('library.add', wrong)).rejects.toMatchObject({ fault: { kind: 'invalid-argument', path: 'visit' } })
  })

  test('a call that is not in the contract is answered as such', async () => {
    await expect(window.call('constructor' as 'info', {})).rejects.toMatchObject({ fault: { kind: 'unknown-call' } })
  })

  test('samples are listed and taken under an id of the caller', async () => {
    const [sample] = await window.call('library.samples', {})
    expect(sample?.items).toBeGreaterThan(10)
    const taken = await window.call('library.addSample', { sample: sample?.id ?? id, id: 'mine' as VisitId })
    expect(taken).toMatchObject({ ok: true, value: { revision: 1 } })
    expect((await window.call('library.list', {})).visits).toMatchObject([{ id: 'mine', title: sample?.title }])
  })

  test('a copy has its own id and title, and the original stays', async () => {
    await window.call('library.add', { visit: plain(spring()) })
    await window.call('library.duplicate', { id, newId: 'copy' as VisitId, title: { en: 'Copy' } })
    expect((await window.call('library.list', {})).visits.map((visit) => visit.title)).toEqual([{ en: 'Copy' }, { en: 'Spring' }])
  })

  test('a copy on other dates keeps its hours, and a template is told from visits', async () => {
    await window.call('library.add', { visit: plain(spring()) })
    const anew = { from: '2025-04-01' as WallDate, template: true }
    await window.call('library.duplicate', { id, newId: 'pattern' as VisitId, title: { en: 'Pattern' }, anew })
    const { visits } = await window.call('library.list', {})
    const [pattern, original] = ['pattern', id].map((wanted) => visits.find((visit) => visit.id === wanted))
    expect({ from: pattern?.from, template: pattern?.template, plain: original?.template }).toEqual({
      from: '2025-04-01',
      template: true,
      plain: undefined
    })
    const day = (times: typeof pattern) => ((times && unpackProgramme(times)[0]?.start) ?? 0) % 86_400_000
    expect(day(pattern)).toBe(day(original))
  })

  test('what was removed comes back', async () => {
    await window.call('library.add', { visit: plain(spring()) })
    await window.call('library.remove', { id })
    expect(await window.call('visit.open', { id })).toEqual({ ok: false, refusal: { kind: 'no-such-visit', id } })
    await window.call('library.restore', { id })
    expect(await window.call('visit.open', { id })).toMatchObject({ ok: true, value: { visit: spring() } })
  })

  test.each(['json', 'package'] as const)('a visit exported as %s comes in again under another id', async (form) => {
    await window.call('library.add', { visit: plain(spring()) })
    const exported = await window.call('visit.exportFile', { id, form })
    expect(exported).toMatchObject({ ok: true, value: { name: form === 'json' ? 'Spring.visit.json' : 'Spring.visit' } })
    const bytes = await window.download(exported.ok ? (exported.value.download ?? '') : '')
    const upload = await window.upload(bytes)
    expect(await window.call('import.look', { upload, name: 'any' })).toMatchObject({
      ok: true,
      value: { idTaken: true, issues: 0, attachments: 0, summary: { id, items: 1 } }
    })
    expect(await window.call('import.accept', { upload, id })).toEqual({ ok: false, refusal: { kind: 'id-taken', id } })
    expect(await window.call('import.accept', { upload, id: 'again' as VisitId })).toMatchObject({ ok: true })
    expect(await window.call('visit.open', { id: 'again' as VisitId })).toMatchObject({
      ok: true,
      value: { visit: { ...spring(), id: 'again' } }
    })
    expect(await window.call('import.look', { upload, name: 'any' })).toEqual({ ok: false, refusal: { kind: 'no-such-upload' } })
  })

  test('nonsense that comes in is refused and nothing is kept', async () => {
    const upload = await window.upload(new TextEncoder().encode('{"a":'))
    expect(await window.call('import.accept', { upload, id })).toEqual({
      ok: false,
      refusal: { kind: 'not-acceptable', refusal: { kind: 'not-json', line: 1, column: 6 } }
    })
    expect((await window.call('library.list', {})).visits).toEqual([])
  })

  test('settings and the office are kept', async () => {
    expect(await window.call('settings.write', { appearance: 'dark' })).toMatchObject({
      appearance: 'dark',
      interfaceLanguage: 'en'
    })
    expect(await window.call('settings.read', {})).toMatchObject({ appearance: 'dark' })
    const office = await window.call('office.read', {})
    await window.call('office.write', { office: { ...office, organiserName: 'Our office' } })
    expect((await window.call('office.read', {})).organiserName).toBe('Our office')
  })

  test('every window hears of a save, and who saved', async () => {
    const events = listen()
    await window.call('library.add', { visit: plain(spring()) })
    await events.until('library-changed')
    await window.call('visit.save', { id, base: 1, visit: plain(spring('Later')), client })
    expect(await events.until('visit-saved')).toEqual({ kind: 'visit-saved', id, revision: 2, client })
  })

  const wish: Argument<'publish.start'> = {
    visit: id,
    languages: ['en'],
    audience: 'guests',
    calendars: { visit: true, people: 'all' },
    papers: ['guest-programme']
  }

  test('calendars and papers are made into the folder and can be fetched as one ZIP', async () => {
    await window.call('library.add', { visit: plain(spring()) })
    const events = listen()
    expect(await window.call('publish.start', wish)).toMatchObject({ ok: true, value: { files: 4 } })
    const ended = await events.until('publish-ended')
    if (ended.kind !== 'publish-ended' || ended.outcome.kind !== 'done') throw new Error(JSON.stringify(ended))
    const { folder, files, withoutItems, download = '' } = ended.outcome.result
    expect(files).toEqual(['calendars/visit.ics', 'calendars/people/head.ics', 'papers/guest-programme.western.en.pdf'])
    expect(withoutItems).toEqual(['idle'])
    expect(await readFile(join(folder, 'papers/guest-programme.western.en.pdf'), 'utf8')).toBe('%PDF guest-programme en')
    expect(Object.keys(unzipSync(await window.download(download))).sort()).toEqual([...files].sort())
    expect(await readdir(folder)).toEqual(['calendars', 'papers'])
  })

  test('several languages keep their calendars apart', async () => {
    await window.call('library.add', { visit: plain(spring()) })
    const events = listen()
    await window.call('publish.start', { ...wish, languages: ['en', 'ru'], calendars: { visit: true, people: [] }, papers: [] })
    expect(await events.until('publish-ended')).toMatchObject({
      outcome: { result: { files: ['calendars/en/visit.ics', 'calendars/ru/visit.ics'] } }
    })
  })

  test('a cancelled job leaves nothing behind', async () => {
    const { makers, begun } = slowMakers()
    await begin({ makers })
    await window.call('library.add', { visit: plain(spring()) })
    const events = listen()
    const started = await window.call('publish.start', wish)
    await begun
    await window.call('publish.cancel', { job: started.ok ? started.value.job : '' })
    expect(await events.until('publish-ended')).toMatchObject({ outcome: { kind: 'cancelled' } })
    expect(await readdir(backend.folder)).not.toContain('Documents')
  })

  test('a paper that would lose text stops the job and leaves nothing behind', async () => {
    await begin({ makers: plainMakers(async () => refused({ kind: 'content-lost', text: 'Spring' })) })
    await window.call('library.add', { visit: plain(spring()) })
    const events = listen()
    await window.call('publish.start', wish)
    expect(await events.until('publish-ended')).toMatchObject({
      outcome: { kind: 'content-lost', file: 'papers/guest-programme.western.en.pdf', text: 'Spring' }
    })
    expect(await readdir(backend.folder)).not.toContain('Documents')
  })

  test('a preview can be fetched', async () => {
    await window.call('library.add', { visit: plain(spring()) })
    const preview = await window.call('publish.preview', {
      visit: id,
      paper: 'briefing-book',
      language: 'ru',
      audience: 'guests'
    })
    expect(preview).toMatchObject({ ok: true, value: { pages: 1, notices: [] } })
    const bytes = await window.download(preview.ok ? preview.value.download : '')
    expect(new TextDecoder().decode(bytes)).toBe('%PDF briefing-book ru')
  })

  test('of many previews asked for at once only the last is made', async () => {
    let made = 0
    await begin({
      makers: plainMakers(async () => {
        made += 1
        return done({ pages: made, notices: [] })
      })
    })
    await window.call('library.add', { visit: plain(spring()) })
    const ask = () => window.call('publish.preview', { visit: id, paper: 'briefing-book', language: 'en', audience: 'guests' })
    const previews = await Promise.all([ask(), ask(), ask()])
    const overtaken = { ok: false, refusal: { kind: 'cancelled' } }
    expect(previews.some((preview) => preview.ok)).toBe(true)
    for (const preview of previews) if (!preview.ok) expect(preview).toEqual(overtaken)
    // One that is in hand when it is overtaken was begun, and is given up.
    expect(previews.filter(({ ok }) => ok).length).toBeLessThanOrEqual(made)
    expect(made).toBeLessThan(3)
  })

  test('a newer wish of a preview gives up the one in hand, and leaves those of other windows alone', async () => {
    const begun: (() => void)[] = []
    const makers = plainMakers(
      (_wish, { signal } = {}) =>
        new Promise((settle) => {
          begun.push(() => settle(done({ pages: 12, notices: [] })))
          signal?.addEventListener('abort', () => settle(refused({ kind: 'cancelled' })))
        })
    )
    await begin({ makers })
    await window.call('library.add', { visit: plain(spring()) })
    const paper = { visit: id, paper: 'briefing-book', language: 'en', audience: 'guests' } as const
    const first = window.call('publish.preview', { ...paper, previewer: 'one' })
    await expect.poll(() => begun.length).toBe(1)
    const other = window.call('publish.preview', { ...paper, previewer: 'other' })
    const second = window.call('publish.preview', { ...paper, previewer: 'one' })
    expect(await first).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
    for (const made of [2, 3]) {
      await expect.poll(() => begun.length).toBe(made)
      begun.at(-1)?.()
    }
    expect(await Promise.all([other, second])).toMatchObject([{ ok: true }, { ok: true }])
  })

  test('a token that was never given fetches nothing', async () => {
    await expect(window.download('../../../etc/passwd')).rejects.toMatchObject({ fault: { kind: 'not-allowed' } })
  })

  function listen() {
    const heard: BackendEvent[] = []
    let wake = () => {}
    window.subscribe((event) => {
      heard.push(event)
      wake()
    })
    return {
      until: async (kind: BackendEvent['kind']): Promise<BackendEvent> => {
        for (;;) {
          const found = heard.find((event) => event.kind === kind)
          if (found !== undefined) return found
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    }
  }
})
