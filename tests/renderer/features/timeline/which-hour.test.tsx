import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { HoursField } from '../../../../renderer/features/programme/hours-field'
import { startWording } from '../../../../renderer/state/wording'
import type { ItemId } from '../../../../shared/base/id'
import type { WallDate } from '../../../../shared/base/wall-time'
import type { Item } from '../../../../shared/model/visit'
import { anItem, at, aVisit } from '../../../builders/visit'

beforeAll(async () => {
  const words = await startWording('en')
  await words.loadNamespaces(['programme', 'timeline'])
})
afterEach(cleanup)

/** Paris: the clock skips 02:00 to 03:00 on 31 March 2024, and shows 02:00 to 03:00 twice on 27 October. */
function shown(start: string): { readonly times: Item['time'][] } {
  const visit = aVisit({
    from: start.slice(0, 10),
    until: start.slice(0, 10),
    hostZone: 'Europe/Paris',
    items: [anItem('night', { time: at(start, { zone: 'Europe/Paris' }) })]
  })
  const item = visit.items['night' as ItemId]
  if (item === undefined) throw new Error('the item is missing')
  const times: Item['time'][] = []
  render(
    <HoursField
      visit={visit}
      item={item}
      day={start.slice(0, 10) as WallDate}
      cities={{ home: 'Moscow' }}
      onCommit={(time) => {
        times.push(time)
        return undefined
      }}
    />
  )
  return { times }
}

test('an hour that comes twice asks which is meant, and takes the answer', async () => {
  const { times } = shown('2024-10-27T02:30')
  expect(screen.getByText('On this night 02:30 comes twice. Which is meant?')).toBeDefined()
  await userEvent.click(screen.getByRole('radio', { name: 'The second, UTC+1' }))
  expect(times.at(-1)).toMatchObject({ start: '2024-10-27T02:30', occurrence: 'second' })
})

test('an hour that the clocks skip offers its two neighbours', async () => {
  const { times } = shown('2024-03-31T01:00')
  const field = screen.getByRole('textbox')
  await userEvent.clear(field)
  await userEvent.type(field, '0230-0330{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Take 03:00' }))
  expect(times.at(-1)).toMatchObject({ start: '2024-03-31T03:00', minutes: 60 })
})

test('on other nights nothing is asked', () => {
  shown('2024-06-01T02:30')
  expect(screen.queryByText(/comes twice/)).toBeNull()
})
