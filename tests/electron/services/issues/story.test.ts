import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { PublishResult, PublishWish } from '../../../../shared/backend/publishing'
import type { ItemId, PersonId, VisitId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import type { Command } from '../../../../shared/commands/command'
import { eventUid } from '../../../../shared/export/calendar/event-uid'
import type { Visit } from '../../../../shared/model/visit'
import { aBackend } from '../../../builders/backend'
import { aKhal, hasKhal, planned } from '../../../builders/khal'
import { temporaryFolder } from '../temporary-folder'

const id = 'moscow' as VisitId
const client = 'a-window-of-a-test'
const khalIsThere = hasKhal()

type Backend = Awaited<ReturnType<typeof aBackend>>

async function openVisit({ handlers }: Backend): Promise<{ visit: Visit; revision: number }> {
  const opened = await handlers['visit.open']({ id })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return { visit: opened.value.visit as Visit, revision: opened.value.revision }
}

async function change(backend: Backend, commands: readonly Command[]): Promise<void> {
  const { visit, revision } = await openVisit(backend)
  const applied = apply(visit, { kind: 'together', commands })
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  const saved = await backend.handlers['visit.save']({ id, base: revision, visit: applied.value.visit as never, client })
  expect(saved.ok).toBe(true)
}

async function issue(backend: Backend, at: string) {
  const { revision } = await openVisit(backend)
  const made = await backend.handlers['issue.make']({ id, base: revision, author: 'Protocol', remark: '', at })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value
}

/** Publishes and waits; what is in a ZIP is unpacked beside it. */
async function publish(backend: Backend, wish: Partial<PublishWish>): Promise<PublishResult> {
  const ended = new Promise<PublishResult>((resolve, reject) => {
    backend.subscribe((event) => {
      if (event.kind !== 'publish-ended') return
      if (event.outcome.kind === 'done') resolve(event.outcome.result)
      else reject(new Error(JSON.stringify(event.outcome)))
    })
  })
  const nothing = { languages: ['en'], audience: 'guests', calendars: { visit: false, people: [] }, papers: [] } as const
  const started = await backend.handlers['publish.start']({ visit: id, ...nothing, ...wish } as never)
  if (!started.ok) throw new Error(JSON.stringify(started.refusal))
  return ended
}

function filesOf(result: PublishResult, person: string): Readonly<Record<string, string>> {
  const zip = unzipSync(readFileSync(join(result.folder, `packets/${person}.zip`)))
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const edit = (item: string, changes: object): Command =>
  ({ kind: 'edit', collection: 'items', id: item as ItemId, changes }) as Command

test('a re-issue reaches exactly those whom it concerns, and their calendars then say what the programme says', async () => {
  const backend = await aBackend()
  await backend.handlers['library.addSample']({ sample: 'moscow-shenzhen-2024' as VisitId, id })
  const first = await issue(backend, '2024-02-20T08:00:00Z')
  expect(first).toMatchObject({ number: 1, codes: { guests: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) } })

  const issued = (await openVisit(backend)).visit
  const guests = Object.values(issued.people).filter((person) => issued.sides[person.side]?.role === 'guest')
  expect(guests).toHaveLength(12)
  const handed = await publish(backend, { source: { issue: 1 }, packets: guests.map((person) => person.id) })
  expect(handed.files).toHaveLength(13)
  await change(backend, [{ kind: 'hand-over', people: guests.map((person) => person.id), issue: 1, at: '2024-02-20T09:00:00Z' }])
  const nobody = await backend.handlers['issue.owed']({ id })
  expect(
    nobody.ok &&
      nobody.value.people.filter((owed) => owed.owes !== 'nothing' && guests.some(({ id: each }) => each === owed.person))
  ).toEqual([])

  // Three items change, for the main and the business group; one is cancelled; one delegate leaves.
  await change(backend, [
    { kind: 'shift', ids: ['talks' as ItemId], minutes: 10 },
    edit('export-consultation', { room: { en: 'Room 7', ru: 'Зал 7', zh: '七号厅', fr: 'Salle 7' } }),
    edit('transfer-byd-university', { status: 'tentative' }),
    edit('university-visit', { status: 'cancelled' }),
    { kind: 'remove', collection: 'people', ids: ['parks-representative'] }
  ])
  const listed = await backend.handlers['library.list']({})
  expect(listed.visits[0]?.issue).toMatchObject({ number: 1, changesSince: expect.any(Number) })
  expect(listed.visits[0]?.issue?.changesSince).toBeGreaterThanOrEqual(5)
  const second = await issue(backend, '2024-02-25T08:00:00Z')
  expect(second.codes.guests).not.toBe(first.codes.guests)

  const owed = await backend.handlers['issue.owed']({ id })
  const due = (owed.ok ? owed.value.people : []).filter((each) => guests.some((guest) => guest.id === each.person))
  const items = (names: readonly string[]) => ['changed', [...names].sort()]
  const main = issued.groups['main' as keyof Visit['groups']]?.members ?? []
  const business = ['cluster-representative', 'interpreter-business']
  const inBusiness = ['export-consultation', 'transfer-byd-university', 'university-visit']
  const everything = planned(issued, readerOf(issued, 'parks-representative'), 'Asia/Shanghai').length
  expect(Object.fromEntries(due.map((each) => [each.person, [each.owes, [...each.items].sort()]]))).toEqual({
    ...Object.fromEntries(main.map((person) => [person, items(['talks'])])),
    ...Object.fromEntries(business.map((person) => [person, items(inBusiness)])),
    'press-officer-moscow': ['nothing', []],
    photographer: ['nothing', []],
    'parks-representative': ['changed', expect.any(Array)]
  })
  expect(due.find((each) => each.person === 'parks-representative')).toMatchObject({ gone: true, holds: 1 })
  expect(due.find((each) => each.person === 'parks-representative')?.items).toHaveLength(everything)

  const packets = await publish(backend, { source: { issue: 2 }, packets: 'owed' })
  const reached = packets.files.filter((file) => guests.some(({ id: guest }) => file === `packets/${guest}.zip`)).sort()
  expect(reached).toEqual([...main, ...business, 'parks-representative'].map((person) => `packets/${person}.zip`).sort())

  const after = (await openVisit(backend)).visit
  for (const guest of guests) {
    const owes = due.find((each) => each.person === guest.id)
    if (owes?.owes !== 'changed') continue
    const files = filesOf(packets, guest.id)
    const uids = [...(files['changes.ics'] ?? '').matchAll(/UID:(\S+)/g)].map(([, uid]) => uid)
    const wanted = owes.items.map((item) => eventUid(id, item as ItemId, { kind: 'person', person: guest }))
    expect([guest.id, ...uids.sort()]).toEqual([guest.id, ...wanted.sort()])
    expect(Object.keys(files).sort()).toEqual(
      ['changes.ics', 'message.eml', 'note.txt', 'programme.ics', ...owes.items.map((item) => `events/${item}.ics`)].sort()
    )
    expect(files['note.txt']).toMatch(/^Адресат: |^致：|^For: |^À l/)
  }
  if (!khalIsThere) return
  for (const guest of guests) {
    const folder = await temporaryFolder()
    const khal = aKhal(folder, 'Asia/Shanghai')
    const take = (result: PublishResult, name: string) => {
      const path = join(folder, name)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, filesOf(result, guest.id)[name] ?? '')
      khal.importFile(path)
    }
    take(handed, 'programme.ics')
    expect([guest.id, ...khal.plan('2024-03-01', '2024-03-20')]).toEqual([
      guest.id,
      ...planned(issued, readerOf(issued, guest.id), 'Asia/Shanghai')
    ])
    if (reached.includes(`packets/${guest.id}.zip`)) take(packets, 'changes.ics')
    const now = Object.hasOwn(after.people, guest.id) ? planned(after, readerOf(after, guest.id), 'Asia/Shanghai') : []
    expect([guest.id, ...khal.plan('2024-03-01', '2024-03-20')]).toEqual([guest.id, ...now])
  }
}, 180_000)

function readerOf(visit: Visit, person: string) {
  const found = visit.people[person as PersonId]
  if (found === undefined) throw new Error(`nobody is ${person}`)
  return { kind: 'person', person: found } as const
}
