// How long a practised person needs for what was done with mouse and keyboard, by the keystroke-level model: Card, Moran and
// Newell, The Psychology of Human-Computer Interaction (1983), chapter 8. Errors and pauses for rest are not in it.
import type { Page } from '@playwright/test'

/** Seconds: a key of an average typist, a press or release of the button, pointing, a change of hands, making up one's mind. */
const seconds = { key: 0.2, button: 0.1, point: 1.1, home: 0.4, think: 1.35 } as const

type Gesture =
  | { readonly kind: 'key'; readonly key: string; readonly text: boolean }
  | { readonly kind: 'press' | 'drag' | 'wheel' }

export type KeystrokeLevel = {
  readonly keys: number
  readonly presses: number
  readonly drags: number
  readonly wheels: number
  readonly homes: number
  readonly thoughts: number
  readonly seconds: number
}

/** Notes from now on what hands do on the page: only what the browser itself says came from keyboard and mouse. */
export async function watchHands(page: Page): Promise<() => Promise<readonly Gesture[]>> {
  await page.evaluate(() => {
    const done: unknown[] = []
    const from = { x: 0, y: 0 }
    Object.assign(window, { handsOnPage: done })
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return
        const modifiers = [event.ctrlKey, event.altKey, event.shiftKey].filter(Boolean).length
        const text = event.key.length === 1 && !event.ctrlKey && !event.altKey
        const shifted = text && event.key !== event.key.toLowerCase() ? 1 : 0
        for (let held = 0; held < Math.max(modifiers, shifted); held += 1) done.push({ kind: 'key', key: 'held', text })
        done.push({ kind: 'key', key: `${modifiers}${text ? 'text' : event.key}`, text })
      },
      true
    )
    window.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => Object.assign(from, { x, y }), true)
    window.addEventListener(
      'pointerup',
      ({ clientX, clientY }) => done.push({ kind: Math.hypot(clientX - from.x, clientY - from.y) < 4 ? 'press' : 'drag' }),
      true
    )
    window.addEventListener('wheel', () => done.push({ kind: 'wheel' }), true)
  })
  return () => page.evaluate(() => (window as never as { handsOnPage: readonly Gesture[] }).handsOnPage)
}

/**
 * A thought stands before each press, each text and each command, but not before a key pressed again, a Tab to the next field or a
 * turn of the wheel, which go without saying. What is scrolled in one go counts as pointing once.
 */
export function keystrokeLevel(gestures: readonly Gesture[]): KeystrokeLevel {
  const count = { keys: 0, presses: 0, drags: 0, wheels: 0, homes: 0, thoughts: 0 }
  let before: Gesture | undefined
  for (const gesture of gestures) {
    const onKeys = gesture.kind === 'key'
    if (before !== undefined && (before.kind === 'key') !== onKeys) count.homes += 1
    if (gesture.kind === 'key') {
      count.keys += 1
      const again = before?.kind === 'key' && (gesture.text ? before.text : before.key === gesture.key || before.key === 'held')
      if (!again && !/Tab$/.test(gesture.key)) count.thoughts += 1
    } else if (gesture.kind === 'wheel') {
      if (before?.kind !== 'wheel') count.wheels += 1
    } else {
      count[gesture.kind === 'drag' ? 'drags' : 'presses'] += 1
      count.thoughts += 1
    }
    before = gesture
  }
  const { key, button, point, home, think } = seconds
  const points = count.presses + 2 * count.drags + count.wheels
  const buttons = 2 * (count.presses + count.drags)
  return { ...count, seconds: count.keys * key + points * point + buttons * button + count.homes * home + count.thoughts * think }
}
