import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Toast, ToastHost } from '../../../renderer/ui/toast-host'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const moved: Toast = { id: 'a', sentence: '<b>BYD</b> moved from 10:00 to 09:30.' }

test('the name in a sentence is drawn in bold and nothing else of it', () => {
  render(<ToastHost toast={moved} onGone={() => undefined} />)
  expect(screen.getByRole('status').textContent).toBe('BYD moved from 10:00 to 09:30.')
  expect(document.querySelector('b')?.textContent).toBe('BYD')
})

test('it goes after eight seconds', () => {
  const gone: string[] = []
  render(<ToastHost toast={moved} onGone={(id) => gone.push(id)} />)
  act(() => vi.advanceTimersByTime(7999))
  expect(gone).toEqual([])
  act(() => vi.advanceTimersByTime(1))
  expect(gone).toEqual(['a'])
})

test('it stays while it is pointed at, and the eight seconds begin anew', () => {
  const gone: string[] = []
  const { container } = render(<ToastHost toast={moved} onGone={(id) => gone.push(id)} />)
  const toast = container.querySelector('[role="status"] > div')
  if (toast === null) throw new Error('no toast')
  fireEvent.pointerEnter(toast)
  act(() => vi.advanceTimersByTime(60_000))
  expect(gone).toEqual([])
  fireEvent.pointerLeave(toast)
  act(() => vi.advanceTimersByTime(8000))
  expect(gone).toEqual(['a'])
})

test('a new message gets its own eight seconds', () => {
  const gone: string[] = []
  const { rerender } = render(<ToastHost toast={moved} onGone={(id) => gone.push(id)} />)
  act(() => vi.advanceTimersByTime(5000))
  rerender(<ToastHost toast={{ id: 'b', sentence: 'Another' }} onGone={(id) => gone.push(id)} />)
  act(() => vi.advanceTimersByTime(5000))
  expect(gone).toEqual([])
  act(() => vi.advanceTimersByTime(3000))
  expect(gone).toEqual(['b'])
})

test('its act is done and the message goes', () => {
  const done: string[] = []
  const act = { words: 'Undo', keys: 'Mod+Z', run: () => done.push('undone') }
  render(<ToastHost toast={{ ...moved, act }} onGone={(id) => done.push(id)} />)
  fireEvent.click(screen.getByRole('button', { name: /Undo/ }))
  expect(done).toEqual(['undone', 'a'])
})
