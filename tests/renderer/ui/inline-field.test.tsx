import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { InlineField } from '../../../renderer/ui/inline-field'

afterEach(cleanup)

/** A field over a value that refuses to be empty, with a note of every commit. */
function Place({ commits }: { readonly commits: string[] }) {
  const [value, setValue] = useState('BYD headquarters')
  const onCommit = (text: string) => {
    if (text === '') return 'A place needs a name.'
    commits.push(text)
    setValue(text)
    return undefined
  }
  return <InlineField label="Place" value={value} onCommit={onCommit} />
}

function drawn() {
  const commits: string[] = []
  render(<Place commits={commits} />)
  return { commits, user: userEvent.setup(), field: screen.getByLabelText<HTMLInputElement>('Place') }
}

test('Enter commits once, and leaving afterwards does not commit again', async () => {
  const { commits, user, field } = drawn()
  await user.clear(field)
  await user.type(field, 'Pingshan{Enter}')
  await user.tab()
  expect([commits, field.value]).toEqual([['Pingshan'], 'Pingshan'])
})

test('leaving the field commits', async () => {
  const { commits, user, field } = drawn()
  await user.type(field, ', gate 2')
  await user.tab()
  expect(commits).toEqual(['BYD headquarters, gate 2'])
})

test('Escape restores what counted before', async () => {
  const { commits, user, field } = drawn()
  await user.type(field, ' nonsense{Escape}')
  await user.tab()
  expect([commits, field.value]).toEqual([[], 'BYD headquarters'])
})

test('an unchanged text is no change', async () => {
  const { commits, user, field } = drawn()
  await user.type(field, ' ')
  await user.tab()
  expect(commits).toEqual([])
})

test('a refused draft stays to be mended, with one sentence below', async () => {
  const { commits, user, field } = drawn()
  await user.clear(field)
  await user.tab()
  expect([screen.getByRole('alert').textContent, field.getAttribute('aria-invalid'), field.value]).toEqual([
    'A place needs a name.',
    'true',
    ''
  ])
  await user.type(field, 'Depot{Enter}')
  expect([commits, screen.queryByRole('alert'), field.getAttribute('aria-invalid')]).toEqual([['Depot'], null, null])
})
