import { describe, expect, test } from 'vitest'
import { actFor, isPressed, latinKey, type Pressed, placeOf } from '../../../renderer/app/keyboard'
import type { Act } from '../../../renderer/state/acts'

const pressed = (key: string, given: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...given
})

const act = (id: string, keys: string, given: Partial<Act> = {}): Act => ({
  id,
  words: id,
  keys,
  group: 'edit',
  run: () => undefined,
  ...given
})

test.each([
  ['z', 'KeyW', 'Z', 'AZERTY: the letter on the key'],
  ['я', 'KeyZ', 'Z', 'ЙЦУКЕН: the place on a Latin keyboard'],
  ['Я', 'KeyZ', 'Z', 'ЙЦУКЕН with Shift'],
  ['ArrowUp', 'ArrowUp', 'Up', 'a named key'],
  ['Escape', 'Escape', 'Esc', 'another name for it'],
  ['?', 'Digit7', '?', 'a sign wherever it stands'],
  ['F8', 'F8', 'F8', 'a function key']
])('%s at %s is %s (%s)', (key, code, latin) => {
  expect(latinKey({ key, code })).toBe(latin)
})

describe('modifiers', () => {
  test('must be those asked for and no others', () => {
    expect(isPressed('Mod+Z', pressed('z', { ctrlKey: true }))).toBe(true)
    expect(isPressed('Mod+Z', pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(isPressed('Mod+Shift+Z', pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe(true)
    expect(isPressed('N', pressed('n', { altKey: true }))).toBe(false)
    expect(isPressed('N', pressed('n', { metaKey: true }))).toBe(false)
  })

  test('of a sign are its own', () => {
    expect(isPressed('?', pressed('?', { shiftKey: true }))).toBe(true)
  })
})

test('days have their digits on AZERTY, where the upper row gives signs', () => {
  const row = [...'&é"\'(-è_çà'].map((key, index) => pressed(key, { code: `Digit${(index + 1) % 10}` }))
  expect(row.map((event, index) => isPressed(String((index + 1) % 10), event))).toEqual(row.map(() => true))
  expect(isPressed('6', pressed('-', { code: 'Minus' }))).toBe(false)
})

describe('what a key does', () => {
  const acts = [act('new', 'N'), act('undo', 'Mod+Z'), act('palette', 'Mod+K', { everywhere: true })]

  test('undo works with either name of its key', () => {
    const redo = act('redo', 'Mod+Shift+Z', { alsoKeys: ['Mod+Y'] })
    expect(actFor([redo], pressed('y', { ctrlKey: true }), 'page')?.id).toBe('redo')
  })

  test('letters rest in fields, undo too, but the palette does not', () => {
    expect(actFor(acts, pressed('n'), 'page')?.id).toBe('new')
    expect(actFor(acts, pressed('n'), 'field')).toBeUndefined()
    expect(actFor(acts, pressed('z', { ctrlKey: true }), 'field')).toBeUndefined()
    expect(actFor(acts, pressed('k', { ctrlKey: true }), 'field')?.id).toBe('palette')
  })

  test('nothing happens while a character is being composed', () => {
    expect(actFor(acts, pressed('n', { isComposing: true }), 'page')).toBeUndefined()
    expect(actFor(acts, pressed('Process', { code: 'KeyN' }), 'page')).toBeUndefined()
  })
})

test('a tick box takes no letters, a text field does', () => {
  document.body.innerHTML = '<input type="checkbox"><input id="text"><p></p>'
  const places = [...document.body.children].map((element) => placeOf(element))
  expect(places).toEqual(['page', 'field', 'page'])
})
