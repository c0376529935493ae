import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { createStores } from '../../../../renderer/app/create-stores'
import { BackendContext } from '../../../../renderer/backend/backend-context'
import { issuesOfVisit } from '../../../../renderer/features/issues/issues-of-visit'
import { IssuesPage } from '../../../../renderer/features/issues/issues-page'
import { MakeIssueDialog } from '../../../../renderer/features/issues/make-issue-dialog'
import { StoresContext } from '../../../../renderer/state/stores'
import { startWording } from '../../../../renderer/state/wording'
import { defaultSettings } from '../../../../shared/backend/settings'
import type { ItemId } from '../../../../shared/base/id'
import type { Visit } from '../../../../shared/model/visit'
import { anItem, aPerson, at, aVisit } from '../../../builders/visit'
import { publishingBackend } from '../publish/publishing-backend'

const delegation = (others: readonly ReturnType<typeof anItem>[] = []) =>
  aVisit({
    people: [
      aPerson('orlov', { names: { en: { family: 'Orlov' } } }),
      aPerson('petrov', { names: { en: { family: 'Petrov' } } })
    ],
    items: [anItem('talks', { participants: [{ person: 'orlov', role: 'member' }] }), ...others]
  })

let words: Awaited<ReturnType<typeof startWording>>
beforeAll(async () => {
  words = await startWording('en')
  await words.loadNamespaces(['versions', 'publish', 'findings', 'terms'])
})
afterEach(cleanup)

async function shown(visit: Visit, { issued = true, dialog = false } = {}) {
  const fake = publishingBackend([visit])
  const stores = createStores({
    backend: fake.backend,
    settings: { ...defaultSettings, languageChosen: true, author: 'Officer' },
    words,
    route: { kind: 'visit', id: visit.id, page: 'issues' },
    client: 'client-0000000000000000'
  })
  await stores.session.getState().open(visit.id)
  const make = async (remark: string) => {
    const base = await stores.session.getState().settled()
    if (!base.ok) throw new Error(base.refusal.kind)
    return fake.backend.call('issue.make', { id: visit.id, base: base.value, author: 'Officer', remark })
  }
  if (issued) await make('First programme')
  const issues = issuesOfVisit(fake.backend, visit.id)
  render(
    <BackendContext value={fake.backend}>
      <StoresContext value={stores}>{dialog ? <MakeIssueDialog /> : <IssuesPage />}</StoresContext>
    </BackendContext>
  )
  await waitFor(() => expect(issues.getState().known).toBe(true))
  return { ...fake, stores, issues, user: userEvent.setup() }
}

const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }))

it('shows the check code of the newest issue and what the draft changed since', async () => {
  const { stores, issues } = await shown(delegation())
  const code = issues.getState().issues[0]?.codes.guests ?? ''
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await waitFor(() => expect(within(screen.getByRole('region', { name: 'Check code of Issue 1' })).getByText(code)).toBeDefined())
  expect(await screen.findByText('Nothing differs.')).toBeDefined()
  stores.session.getState().dispatch({ kind: 'shift', ids: ['talks' as ItemId], minutes: 30 })
  // A loaded machine draws the first page slowly.
  expect(await screen.findByText('09:30–10:30', {}, { timeout: 10_000 })).toBeDefined()
  expect(screen.getByText('1 change concerning 1 of 2 people')).toBeDefined()
})

it('owes the programme to whoever has an item, until it is noted as handed over', async () => {
  const { user, stores } = await shown(delegation())
  await waitFor(() => expect(row('Orlov').getByText('everything')).toBeDefined())
  expect(row('Petrov').getByText('nothing')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Issue 1 was handed over to Orlov' }))
  expect(stores.session.getState().history?.present.distribution).toMatchObject([{ person: 'orlov', handedOver: [{ issue: 1 }] }])
  await waitFor(() => expect(row('Orlov').getByText('nothing')).toBeDefined())
})

it('keeps for each person in which language and by which way the office writes', async () => {
  const { user, stores } = await shown(delegation())
  await waitFor(() => expect(row('Orlov').getByText('everything')).toBeDefined())
  await user.click(row('Orlov').getByRole('button', { name: /Language for Orlov/ }))
  await user.click(screen.getByRole('option', { name: /FR/ }))
  await user.click(row('Orlov').getByRole('button', { name: /Channel for Orlov/ }))
  await user.click(screen.getByRole('option', { name: 'paper' }))
  expect(stores.session.getState().history?.present.distribution).toEqual([
    { person: 'orlov', language: 'fr', channel: 'paper', handedOver: [] }
  ])
})

it('asks for the packets of those who are owed something', async () => {
  const { user, wishes } = await shown(delegation())
  await user.click(await screen.findByRole('button', { name: 'Make the packet for 1' }))
  expect(wishes).toMatchObject([{ source: { issue: 1 }, packets: 'owed', calendars: { changes: 'handed-over' } }])
})

it('restores an issue as the draft in one step of undo', async () => {
  const { user, stores } = await shown(delegation())
  stores.session.getState().dispatch({ kind: 'shift', ids: ['talks' as ItemId], minutes: 30 })
  const versions = within(screen.getByRole('region', { name: 'Draft and issues' }))
  await user.click(await versions.findByRole('button', { name: /Issue 1/ }))
  await user.click(await screen.findByRole('button', { name: 'Restore as the draft' }))
  const times = () => stores.session.getState().history?.present.items['talks' as ItemId]?.time
  expect(times()).toMatchObject({ start: '2024-03-06T09:00' })
  stores.session.getState().undo()
  expect(times()).toMatchObject({ start: '2024-03-06T09:30' })
})

it('makes no issue while a finding blocks, until it is accepted with a reason', async () => {
  const clash = anItem('visit', { time: at('2024-03-06T09:30'), participants: [{ person: 'orlov', role: 'member' }] } as never)
  const { user, issues } = await shown(delegation([clash]), { issued: false, dialog: true })
  const make = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make issue 1' })
  expect(screen.getByRole('alert').textContent).toContain('One finding stops this issue.')
  expect(make().disabled).toBe(true)
  await user.click(screen.getByRole('button', { name: /accept/i }))
  await user.keyboard('He leaves the talks early{Enter}')
  await waitFor(() => expect(make().disabled).toBe(false))
  await user.click(make())
  await waitFor(() => expect(issues.getState().issues).toHaveLength(1))
  expect(issues.getState().issues[0]?.author).toBe('Officer')
})
