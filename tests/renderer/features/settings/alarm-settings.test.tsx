import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { AlarmSettings } from '../../../../renderer/features/settings/alarm-settings'
import { startWording } from '../../../../renderer/state/wording'
import type { Office } from '../../../../shared/model/office'

beforeAll(async () => {
  const words = await startWording('en')
  await words.loadNamespaces(['publish', 'terms'])
})

it('sets how long before a kind of item calendars remind, and takes it away again', async () => {
  const user = userEvent.setup()
  const changes: Office['alarms'][] = []
  const { rerender } = render(<AlarmSettings alarms={undefined} onChange={(alarms) => changes.push(alarms)} />)
  expect(screen.getAllByRole('button', { name: /none/ })).toHaveLength(16)
  await user.click(screen.getByRole('button', { name: /Talks/ }))
  await user.click(screen.getByRole('option', { name: '30 minutes before' }))
  rerender(<AlarmSettings alarms={{ talks: 30 }} onChange={(alarms) => changes.push(alarms)} />)
  await user.click(screen.getByRole('button', { name: /Talks/ }))
  await user.click(screen.getByRole('option', { name: 'none' }))
  expect(changes).toEqual([{ talks: 30 }, {}])
})
