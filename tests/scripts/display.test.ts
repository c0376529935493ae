import { expect, test } from 'vitest'
import { hasDisplay } from '../../scripts/display.mjs'

test('a Linux session has a display when X11 or Wayland names one', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
})

test('Windows and macOS always have one', () => {
  expect([hasDisplay({}, 'win32'), hasDisplay({}, 'darwin')]).toEqual([true, true])
})
