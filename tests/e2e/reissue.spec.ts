import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { ItemId, PersonId } from '../../shared/base/id'
import { eventUid } from '../../shared/export/calendar/event-uid'
import type { Person, Visit } from '../../shared/model/visit'
import { aKhal, hasKhal, planned } from '../builders/khal'
import { readCalendar } from '../shared/export/calendar/read-calendar'
import { test } from './attache-test'
import { keepPapersIn } from './papers-folder'
import { issuesIn, type Packet, packetIn } from './what-was-made'

const page = (name: string, window: Page) => window.getByRole('navigation').getByRole('button', { name }).click()
const row = (title: string, window: Page) => window.locator('tr[data-row]').filter({ hasText: title }).first()
const status = (words: string, window: Page) => window.locator('button[role=radio]:visible', { hasText: words }).click()

const main = [
  'sergey-cheremin',
  'deputy-head-department',
  'deputy-head-transport',
  'head-urban-transport-data',
  'head-asia-division',
  'protocol-officer-moscow',
  'interpreter-moscow'
]
const business = ['cluster-representative', 'interpreter-business']
const press = ['press-officer-moscow', 'photographer']
const left = 'parks-representative'
const guests = [...main, ...business, left, ...press]

/** The rows of the list of holders: name, and what is to be given. */
async function toBeGiven(window: Page): Promise<readonly string[]> {
  await window.getByRole('radio', { name: /^To be given/ }).click()
  const rows = window.getByRole('region', { name: 'Who holds which issue' }).locator('tbody tr')
  return rows.evaluateAll((all) =>
    all.map((each) => {
      const name = each.querySelector('th')?.firstChild?.textContent ?? ''
      return `${name}: ${each.querySelector('td:last-child span')?.textContent}`
    })
  )
}

function personIn(visit: Visit, id: string): Person {
  const found = visit.people[id as PersonId]
  if (found === undefined) throw new Error(`nobody is ${id}`)
  return found
}

function events(files: Packet, name: string): ReturnType<typeof readCalendar> {
  return [...readCalendar(files?.[name] ?? '')].sort((a, b) => (a.uid < b.uid ? -1 : 1))
}

test('a re-issue names who must get what, and their calendars then say what the programme says', async ({ attache }) => {
  test.setTimeout(240_000)
  const papersFolder = join(attache.dataFolder, 'papers')
  await keepPapersIn(attache.dataFolder, papersFolder)
  const window = attache.page
  await window.getByText('Moscow delegation in Shenzhen').first().click()
  await expect(window.getByText('Draft, never issued')).toBeVisible()

  await test.step('gives issue 1 to everybody', async () => {
    await window.keyboard.press('Control+s')
    await window.getByRole('dialog').getByRole('button', { name: 'Make issue 1' }).click()
    await expect(window.getByRole('banner').getByText('no changes since')).toBeVisible()
    await page('Issues', window)
    await window.getByRole('button', { name: 'Make packets for 22' }).click()
    await expect(window.getByText('23 files made')).toBeVisible({ timeout: 30_000 })
    await window.getByRole('button', { name: 'Note 22 as handed over' }).click()
    await expect(window.getByRole('radio', { name: 'To be given 0' })).toBeVisible()
  })

  await test.step('changes three items, cancels one, and lets one delegate leave', async () => {
    await page('Programme', window)
    await window.getByRole('radio', { name: 'Table' }).click()
    await row('Talks with Mr Wang Shourui', window).click()
    await window.keyboard.press('Alt+ArrowDown')
    await expect(row('Talks with Mr Wang Shourui', window)).toContainText('09:35–10:45')
    await row('Consultation on mutual support', window).click()
    await window.keyboard.press('Alt+ArrowDown')
    await expect(row('Consultation on mutual support', window)).toContainText('09:35–')
    await row('Transfer to Shenzhen MSU-BIT University', window).click()
    await status('Tentative', window)
    await expect(row('Transfer to Shenzhen MSU-BIT University', window)).toContainText('tentative')
    await row('Visit to Shenzhen MSU-BIT University', window).click()
    await status('Cancelled', window)
    await expect(row('Visit to Shenzhen MSU-BIT University', window)).toContainText('cancelled')
    await page('People', window)
    await window.getByText('Representative of the industrial and technology parks of Moscow').first().click()
    await expect(window.getByRole('complementary', { name: /technology parks of Moscow/ })).toBeVisible()
    await window.keyboard.press('Delete')
    await expect(window.getByText(/technology parks of Moscow.*deleted/)).toBeVisible()
  })

  await test.step('issue 2 names exactly who must get what', async () => {
    await page('Issues', window)
    await window.keyboard.press('Control+s')
    await window.getByRole('dialog').getByRole('button', { name: 'Make issue 2' }).click()
    await expect(window.getByRole('heading', { name: 'Changes since Issue 2' })).toBeVisible()
    await expect(window.getByRole('radio', { name: 'To be given 17' })).toBeVisible()
    expect(await toBeGiven(window)).toEqual([
      'S. Cheremin: 1 change',
      'Deputy Head of the Department: 1 change',
      'Deputy Head, Transport: 1 change',
      'Head of project: 1 change',
      'Head, Asia Division: 1 change',
      'Innovation Cluster: 3 changes',
      'Protocol officer of the delegation: 1 change',
      'Interpreter of the delegation (Russian, Chinese): 1 change',
      'Interpreter of the business group (Russian, Chinese): 3 changes',
      // The hosts of the talks, and the one of them who goes to the university as well.
      'Wang Shourui: 1 change',
      'Director-General, Foreign Affairs Office: 1 change',
      'Deputy Director-General, Transportation Bureau: 1 change',
      'Deputy Director-General, Foreign Affairs Office: 1 change',
      'Head, Europe and Asia Division: 3 changes',
      'Protocol officer of the Foreign Affairs Office, duty officer of the visit: 1 change',
      'Interpreter of the Foreign Affairs Office (Chinese, Russian): 1 change',
      'Parks of Moscow: 41 changes'
    ])
    await window.getByRole('button', { name: 'Make packets for 17' }).click()
    await expect(window.getByText('18 files made')).toBeVisible({ timeout: 30_000 })
  })

  const [first, second] = await issuesIn(attache.dataFolder)
  const before = new Map<string, Packet>()
  const after = new Map<string, Packet>()
  const of = (person: string) => ({ kind: 'person', person: personIn(first, person) }) as const
  for (const guest of guests) {
    before.set(guest, packetIn(papersFolder, 1, guest))
    after.set(guest, packetIn(papersFolder, 2, guest))
  }

  await test.step('calendars of changes hold exactly those events, and nobody else gets anything', async () => {
    const uids = (person: string, items: readonly string[]) =>
      items.map((item) => eventUid(first.id, item as ItemId, of(person))).sort()
    const wanted = new Map(main.map((person): [string, readonly string[]] => [person, ['talks']]))
    for (const person of business) wanted.set(person, ['export-consultation', 'transfer-byd-university', 'university-visit'])
    for (const guest of guests.filter((each) => each !== left)) {
      const items = wanted.get(guest)
      const files = after.get(guest)
      if (items === undefined) expect([guest, files]).toEqual([guest, undefined])
      else expect([guest, ...events(files, 'changes.ics').map(({ uid }) => uid)]).toEqual([guest, ...uids(guest, items)])
    }
    // All that took place for the one who left, as cancelled.
    const had = events(before.get(left), 'programme.ics').filter((event) => event.status !== 'CANCELLED')
    const now = events(after.get(left), 'changes.ics').map(({ uid, status: each }) => [uid, each])
    expect(now).toEqual(had.map(({ uid }) => [uid, 'CANCELLED']))
  })

  // One program is enough: the files are the same bytes.
  if (attache.host !== 'browser' || !hasKhal()) return
  await test.step('what khal imported equals the plan for each delegate', async () => {
    const folder = join(attache.dataFolder, 'khal')
    const khal = aKhal(folder, 'Asia/Shanghai')
    // An event has another name for each person, so that one khal can hold all their calendars and still tell them apart.
    const take = async (packets: ReadonlyMap<string, Packet>, name: string) => {
      const paths: string[] = []
      for (const [guest, files] of packets) {
        const text = files?.[name]
        if (text === undefined) continue
        paths.push(join(folder, `${guest}.ics`))
        await writeFile(join(folder, `${guest}.ics`), text)
      }
      khal.importFiles(paths)
    }
    const plans = (visit: Visit, people: readonly string[]) =>
      people.flatMap((guest) => planned(visit, of(guest), 'Asia/Shanghai')).sort()
    await take(before, 'programme.ics')
    expect(khal.plan('2024-03-01', '2024-03-20')).toEqual(plans(first, guests))
    await take(after, 'changes.ics')
    const stay = guests.filter((guest) => guest !== left)
    expect(khal.plan('2024-03-01', '2024-03-20')).toEqual(plans(second, stay))
  })
})
