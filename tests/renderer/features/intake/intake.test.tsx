import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CalendarDialog } from '../../../../renderer/features/intake/calendar-dialog'
import { TableDialog } from '../../../../renderer/features/intake/table-dialog'
import type { ForeignCalendar, ForeignTable } from '../../../../shared/backend/intake'
import { aVisit } from '../../../builders/visit'
import { draw } from '../../draw'

/** The backend in memory takes what its readers would answer. */
const file = (reply: ForeignTable | ForeignCalendar) => new File([JSON.stringify(reply)], 'from-elsewhere')

test('people come from a table as one step, and nothing is written before', async () => {
  const rows = [
    ['ФИО', 'Должность', 'x'],
    ['Иванов Иван', 'Советник', '1'],
    ['', 'Nobody', '2'],
    ['林晓明', '副主任', '3']
  ]
  const { user, stores } = await draw(<TableDialog file={file({ rows })} onClose={() => undefined} />, {
    visits: [aVisit()],
    open: 'visit'
  })
  const present = () => Object.values(stores.session.getState().history?.present.people ?? {})
  const add = await screen.findByRole('button', { name: 'Add 2 people' })
  expect(screen.getByRole('status').textContent).toBe('Row 3 names nobody or does not fit and is left out.')
  expect(present()).toEqual([])
  await user.click(add)
  expect(present().map(({ names, post }) => [names, post])).toEqual([
    [{ ru: { family: 'Иванов', given: 'Иван' } }, { ru: 'Советник' }],
    [{ zh: { family: '林', given: '晓明' } }, { zh: '副主任' }]
  ])
  stores.session.getState().undo()
  expect(present()).toEqual([])
})

test('items come from a calendar: those of the visit’s days, without what was unmarked', async () => {
  const event = { minutes: 60, allDay: false, repeats: false, status: 'confirmed' } as const
  const events = [
    { ...event, title: 'Talks', start: '2024-03-06T10:00', zone: 'Asia/Shanghai' },
    { ...event, title: 'Private', start: '2024-03-06T12:00' },
    { ...event, title: 'Later', start: '2024-05-06T12:00' }
  ]
  const { user, stores } = await draw(<CalendarDialog file={file({ events })} onClose={() => undefined} />, {
    visits: [aVisit()],
    open: 'visit'
  })
  await user.click(await screen.findByRole('checkbox', { name: 'Private' }))
  expect(within(screen.getByRole('table')).queryByText('Later')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add 1 item' }))
  const items = Object.values(stores.session.getState().history?.present.items ?? {})
  expect(items.map(({ title }) => title)).toEqual([{ en: 'Talks' }])
})
