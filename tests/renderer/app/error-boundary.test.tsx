import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BrokenPage } from '../../../renderer/app/broken-page'
import { ErrorBoundary } from '../../../renderer/app/error-boundary'
import { useNoteFault } from '../../../renderer/app/use-note-fault'
import { useStores } from '../../../renderer/state/stores'
import { useVisit } from '../../../renderer/state/use-visit'
import { aVisit } from '../../builders/visit'
import { draw } from '../draw'

const mood = { broken: true }

function Page() {
  const { session } = useStores()
  const visit = useVisit()
  if (mood.broken) throw new RangeError(`no room for ${visit.title.en}`)
  return <p>{`${visit.title.en}, ${session.getState().history?.past.length} steps`}</p>
}

function Frame() {
  const note = useNoteFault()
  return (
    <ErrorBoundary note={note} instead={(again) => <BrokenPage again={again} />}>
      <Page />
    </ErrorBoundary>
  )
}

test('a page that fails leaves the visit, its undo and the window; the log hears where, not what', async () => {
  // React writes what a boundary catches to the console of a developer.
  const console_ = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  mood.broken = true
  const { user, stores, memory } = await draw(<Frame />, { visits: [aVisit()], open: 'visit' })
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('The visit itself is safe'))
  expect(screen.queryByText(/RangeError|no room|error-boundary/)).toBeNull()
  expect(memory.faults).toMatchObject([{ name: 'RangeError' }])
  expect(JSON.stringify(memory.faults)).not.toContain('Shenzhen')
  const changed = stores.session.getState().dispatch({ kind: 'edit-visit', changes: { title: { en: 'Kept' } } })
  expect(changed.ok).toBe(true)
  mood.broken = false
  await user.click(screen.getByRole('button', { name: 'Show the page again' }))
  expect(await screen.findByText('Kept, 1 steps')).toBeTruthy()
  console_.mockRestore()
})
