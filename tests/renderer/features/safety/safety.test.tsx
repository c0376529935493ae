import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackupBanner } from '../../../../renderer/features/safety/backup-banner'
import { CopiesDialog } from '../../../../renderer/features/safety/copies-dialog'
import { EncryptionSettings } from '../../../../renderer/features/safety/encryption-settings'
import { RecoveryDialog } from '../../../../renderer/features/safety/recovery-dialog'
import { SafetySettings } from '../../../../renderer/features/safety/safety-settings'
import { UnlockScreen } from '../../../../renderer/features/safety/unlock-screen'
import { UnsavedBanner } from '../../../../renderer/features/safety/unsaved-banner'
import type { VisitId } from '../../../../shared/base/id'
import { aVisit } from '../../../builders/visit'
import { memoryPassphrase } from '../../../fakes/memory-encryption'
import { draw } from '../../draw'

const visit = aVisit()
const at = '2024-03-06T06:02:00.000Z'

test('a damaged visit says which state was opened and where the damaged file lies', async () => {
  let went = ''
  const recovery = { recoveredFrom: at, keptAs: '/data/damaged/draft' }
  const { user } = await draw(
    <RecoveryDialog recovery={recovery} onClose={() => (went = 'on')} onCopies={() => (went = 'copies')} />
  )
  expect(await screen.findByText(/The state of 6 Mar.* was opened/)).toBeTruthy()
  expect(screen.getByText('/data/damaged/draft')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Go on with this state' }))
  expect(went).toBe('on')
})

test('a safety copy opens as a new visit; a damaged one cannot be opened', async () => {
  const content = { revision: 3, title: { en: 'Earlier' }, items: 4, people: 2 }
  const copies = [
    { name: 'one', at, bytes: 10, conflict: true, content },
    { name: 'two', at, bytes: 10, conflict: false }
  ]
  const { user, stores, memory } = await draw(<CopiesDialog id={visit.id} title={visit.title} onClose={() => undefined} />, {
    visits: [visit],
    copies
  })
  expect(await screen.findByText('Earlier · 4 items · 2 people')).toBeTruthy()
  expect(screen.getByText('yours, when another program had changed the file')).toBeTruthy()
  expect(screen.getByText('cannot be read; left as it is')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Open as a new visit/ }))
  const { route } = stores.navigation.getState()
  expect([...memory.visits.keys()]).toContain(route.kind === 'visit' ? route.id : '')
  expect(memory.visits.size).toBe(2)
})

test('what is not saved stands in a banner until another try saves it; meanwhile editing goes on', async () => {
  const { user, stores, memory } = await draw(<UnsavedBanner />, { visits: [visit], open: visit.id })
  memory.refuseSave({ kind: 'disk-full' })
  const edit = (en: string) => stores.session.getState().dispatch({ kind: 'edit-visit', changes: { title: { en } } })
  await act(async () => {
    edit('Not on the disk')
    await stores.session.getState().settled()
  })
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
  expect(screen.getByRole('button', { name: 'Save a copy elsewhere' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await act(() => stores.session.getState().settled())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(memory.visits.get(visit.id)?.visit.title.en).toBe('Not on the disk')
})

test('a second copy that failed is said plainly until somebody has read it', async () => {
  const { user, memory } = await draw(
    <>
      <BackupBanner />
      <p>the page</p>
    </>
  )
  await screen.findByText('the page')
  const outcome = { ok: false, refusal: { kind: 'disk-full' } } as const
  act(() => memory.tell({ kind: 'backup-ended', id: 'visit' as VisitId, number: 3, outcome }))
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Issue 3 was made, but its second copy was not. The disk is full.'
  )
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an enciphered folder opens with its passphrase and says so when it is another', async () => {
  const { user, memory } = await draw(<UnlockScreen lost={false} />, { encryption: 'locked' })
  await user.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}')
  expect(await screen.findByText('This is not the passphrase of this folder.')).toBeTruthy()
  await user.clear(screen.getByLabelText('Passphrase'))
  await user.type(screen.getByLabelText('Passphrase'), `${memoryPassphrase}{Enter}`)
  expect(await memory.backend.call('encryption.state', {})).toMatchObject({ kind: 'on' })
})

test('a lost key says what to put back, and asks for nothing', async () => {
  await draw(<UnlockScreen lost />, { encryption: 'key-lost' })
  expect((await screen.findByRole('alert')).textContent).toContain('key.copy')
  expect(screen.queryByLabelText('Passphrase')).toBeNull()
})

test('encryption asks for the passphrase twice, and for one that is long enough', async () => {
  const { user, memory } = await draw(<EncryptionSettings />)
  await user.click(await screen.findByRole('button', { name: 'Encipher the files…' }))
  const turnOn = () => user.click(screen.getByRole('button', { name: 'Encipher' }))
  await user.type(screen.getByLabelText('New passphrase'), 'short')
  await turnOn()
  expect(screen.getByText('The two are not the same.')).toBeTruthy()
  expect(await memory.backend.call('encryption.state', {})).toMatchObject({ kind: 'off' })
  await user.clear(screen.getByLabelText('New passphrase'))
  await user.type(screen.getByLabelText('New passphrase'), memoryPassphrase)
  await user.type(screen.getByLabelText('The passphrase again'), memoryPassphrase)
  await turnOn()
  expect(await screen.findByText(/are enciphered \(AES-256\)/)).toBeTruthy()
})

test('the papers folder is a path that is tried before it is kept, and whether files bring the office is a switch', async () => {
  const { user, memory } = await draw(<SafetySettings />, { visits: [] })
  const settings = () => memory.backend.call('settings.read', {})
  const [field] = await screen.findAllByRole('textbox', { name: 'Papers folder' }).catch(() => [])
  if (field === undefined) await user.click(screen.getByRole('button', { name: /Papers folder/ }))
  await user.type(screen.getByRole('textbox', { name: 'Papers folder' }), '/media/papers{Enter}')
  await expect.poll(async () => (await settings()).papersFolder).toBe('/media/papers')
  await user.click(screen.getByRole('switch', { name: 'Files of visits bring this office along' }))
  await expect.poll(async () => (await settings()).sendsOffice).toBe(true)
})
