import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

test('components render into a document', () => {
  render(<h1>Attaché</h1>)
  expect(screen.getByRole('heading').textContent).toBe('Attaché')
})
