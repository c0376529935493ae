import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { createStores } from '../../../../renderer/app/create-stores'
import { BackendContext } from '../../../../renderer/backend/backend-context'
import { PublishScreen } from '../../../../renderer/features/publish/publish-screen'
import { StoresContext } from '../../../../renderer/state/stores'
import { startWording } from '../../../../renderer/state/wording'
import { defaultSettings } from '../../../../shared/backend/settings'
import type { Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, aPerson, aVisit } from '../../../builders/visit'
import { job, paperOpener, publishingBackend } from './publishing-backend'

const delegation = aVisit({
  people: [
    aPerson('orlov', { order: 'a0', paperLanguage: 'ru', names: { en: { family: 'Orlov' } } }),
    aPerson('lin', { order: 'a0', side: 'hosts', paperLanguage: 'zh', names: { en: { family: 'Lin' } } }),
    aPerson('petrov', { order: 'a1', paperLanguage: 'ru', names: { en: { family: 'Petrov' } } })
  ],
  groups: [aGroup('main', { members: ['orlov', 'lin'] })],
  items: [anItem('talks', { groups: ['main'], title: { en: 'Talks', zh: '会谈' } })]
})

let words: Awaited<ReturnType<typeof startWording>>
beforeAll(async () => {
  words = await startWording('en')
  await words.loadNamespaces(['publish', 'terms', 'changes'])
})
afterEach(() => {
  document.body.replaceChildren()
})

async function shown(visit: Visit, pages = 3) {
  const fake = publishingBackend([visit])
  const { open, opened } = paperOpener(pages)
  const stores = createStores({
    backend: fake.backend,
    settings: { ...defaultSettings, languageChosen: true },
    words,
    route: { kind: 'visit', id: visit.id, page: 'publish' },
    client: 'client-0000000000000000'
  })
  await stores.session.getState().open(visit.id)
  render(
    <BackendContext value={fake.backend}>
      <StoresContext value={stores}>
        <PublishScreen open={open} />
      </StoresContext>
    </BackendContext>
  )
  return { ...fake, stores, opened, user: userEvent.setup() }
}

const pageNumber = () => within(screen.getByRole('region', { name: 'Preview' })).queryByText(/^\d+ \/ \d+$/)?.textContent

it('counts what is marked, on the button too', async () => {
  const { user } = await shown(delegation)
  expect(screen.getByRole('button', { name: 'Make 7 files' })).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: 'Programme, guest version, Chinese' }))
  expect(screen.getByRole('button', { name: 'Make 6 files' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'ZH, Chinese' }))
  expect(screen.getByRole('button', { name: 'Make 4 files' })).toBeDefined()
})

it('says who has no items, and makes no calendar for them', async () => {
  await shown(delegation)
  const row = screen.getByRole('button', { name: 'Petrov' }).closest('li')
  expect(within(row as HTMLElement).getByText('no items')).toBeDefined()
  expect(within(row as HTMLElement).getByRole<HTMLInputElement>('checkbox').disabled).toBe(true)
})

it('follows the making to its end and names the folder and those without a calendar', async () => {
  const { user, tell, wishes } = await shown(delegation)
  await user.click(screen.getByRole('button', { name: 'Make 7 files' }))
  expect(wishes[0]?.only).toHaveLength(7)
  act(() => tell({ kind: 'publish-progress', job, done: 2, total: 7, present: 'calendars/ru/people/orlov.ics' }))
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('2 of 7')
  expect(screen.getByText('Personal calendar, Orlov, RU')).toBeDefined()
  const result = {
    folder: '/home/papers/draft',
    files: ['a', 'b'],
    withoutItems: [],
    notices: [],
    download: 'zip-0000000000000000'
  }
  act(() => tell({ kind: 'publish-ended', job, outcome: { kind: 'done', result } }))
  expect(screen.getByText('/home/papers/draft')).toBeDefined()
  expect(screen.getByText('No calendar for Petrov: no item has this person yet.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Download ZIP' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Show folder' })).toBeNull()
})

it('stops, and says what stopped it', async () => {
  const { user, tell, cancelled } = await shown(delegation)
  await user.click(screen.getByRole('button', { name: 'Make 7 files' }))
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(cancelled).toEqual([job])
  act(() => tell({ kind: 'publish-ended', job, outcome: { kind: 'refused', refusal: { kind: 'disk-full' } } }))
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
})

it('keeps the page while the paper follows an edit', async () => {
  const { user, previews, opened, tell } = await shown(delegation)
  previews[0]?.paper()
  await waitFor(() => expect(pageNumber()).toBe('1 / 3'))
  await user.click(screen.getByRole('button', { name: 'Next page' }))
  expect(pageNumber()).toBe('2 / 3')
  tell({ kind: 'visit-saved', id: delegation.id, revision: 1 })
  await waitFor(() => expect(previews).toHaveLength(2))
  expect(pageNumber()).toBe('2 / 3')
  previews[1]?.paper([{ kind: 'does-not-fit', text: 'Verwaltung', page: 3 }])
  await waitFor(() => expect(opened).toHaveLength(2))
  await waitFor(() => expect(screen.getByRole('region', { name: 'Does not fit' })).toBeDefined())
  expect(pageNumber()).toBe('2 / 3')
  await user.click(screen.getByRole('button', { name: /Verwaltung/ }))
  await waitFor(() => expect(pageNumber()).toBe('3 / 3'))
})

it('shows what changed of a book first, and keeps page and size until the rest is there and after', async () => {
  const { user, previews, tell } = await shown(delegation, 12)
  await user.click(screen.getByRole('button', { name: /^Briefing book/ }))
  const sections = (talks: number) => [
    { name: 'cover', digest: 'cover', pages: 1 },
    { name: 'stops talks', digest: `${talks}`, pages: talks },
    { name: 'people', digest: 'people', pages: 11 - talks }
  ]
  previews.at(-1)?.paper([], { sections: sections(3) })
  const preview = screen.getByRole('region', { name: 'Preview' })
  await waitFor(() => expect(pageNumber()).toBe('1 / 12'))
  await user.click(within(preview).getByRole('button', { name: 'Page 6' }))
  await user.click(within(preview).getByRole('button', { name: 'Larger' }))
  const size = within(preview).getByRole('button', { name: /Show the whole page/ }).textContent
  expect(pageNumber()).toBe('6 / 12')
  const asked = previews.length
  tell({ kind: 'visit-saved', id: delegation.id, revision: 1 })
  await waitFor(() => expect(previews).toHaveLength(asked + 1))
  const kept = (from: number, until: number) =>
    Array.from({ length: until - from + 1 }, (_, index) => ({ of: 'shown' as const, page: from + index }))
  const fresh = [1, 2, 3, 4].map((page) => ({ of: 'part' as const, page }))
  previews.at(-1)?.paper([], {
    sections: [...sections(4).slice(0, 2), { name: 'people', digest: 'people', pages: 8 }],
    sheets: [...kept(1, 1), ...fresh, ...kept(5, 12)]
  })
  await waitFor(() => expect(preview.textContent).toContain('Others follow'))
  expect(pageNumber()).toBe('7 / 13')
  expect(within(preview).getByRole<HTMLButtonElement>('button', { name: 'Open or print' }).disabled).toBe(true)
  previews.at(-1)?.paper([], { sections: sections(4) })
  await waitFor(() => expect(preview.textContent).not.toContain('Others follow'))
  expect(pageNumber()).toBe('7 / 12')
  expect(within(preview).getByRole('button', { name: /Show the whole page/ }).textContent).toBe(size)
  expect(within(preview).getByRole<HTMLButtonElement>('button', { name: 'Open or print' }).disabled).toBe(false)
})

it('offers to try again in a sentence when a paper cannot be made', async () => {
  const { user, previews } = await shown(delegation)
  previews[0]?.refuse({ kind: 'content-lost', text: 'Speech' })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The paper would lack “Speech”.')
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  previews[1]?.paper()
  await waitFor(() => expect(pageNumber()).toBe('1 / 3'))
})

it('shows the calendar of a person in that person’s language', async () => {
  const { user } = await shown(delegation)
  await user.click(screen.getByRole('button', { name: 'Lin' }))
  expect(screen.getByRole('region', { name: 'Preview' }).textContent).toContain('会谈')
})

it('stands on an empty visit', async () => {
  const { previews } = await shown(aVisit({ languages: ['en'] }))
  expect(screen.getByRole('button', { name: 'Make 2 files' })).toBeDefined()
  expect(screen.getByText('No persons yet. They come from the page “People”.')).toBeDefined()
  previews[0]?.paper()
  await waitFor(() => expect(pageNumber()).toBe('1 / 3'))
})
