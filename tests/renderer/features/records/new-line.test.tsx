import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { NewLine } from '../../../../renderer/features/records/new-line'

afterEach(cleanup)

function write(onCreate: (entries: readonly string[]) => string | undefined) {
  render(<NewLine label="New person" onCreate={onCreate} onClose={() => undefined} />)
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'New person' })
}

it('keeps one record for one Enter, although the field loses the focus to the new record in the same turn', async () => {
  const made: string[] = []
  const field = write((entries) => {
    made.push(...entries)
    field.blur()
    return undefined
  })
  await userEvent.type(field, 'Adviser{Enter}')
  expect(made).toEqual(['Adviser'])
})

it('keeps what was written when the field is left, and nothing after Escape', async () => {
  const made: string[] = []
  const field = write((entries) => {
    made.push(...entries)
    return undefined
  })
  await userEvent.type(field, 'Interpreter')
  field.blur()
  field.focus()
  await userEvent.type(field, 'Nobody{Escape}')
  field.blur()
  expect(made).toEqual(['Interpreter'])
})

it('keeps the words that were refused', async () => {
  const field = write(() => 'Not possible here.')
  await userEvent.type(field, 'Adviser{Enter}')
  expect(field.value).toBe('Adviser')
  expect(screen.getByRole('alert').textContent).toBe('Not possible here.')
})
