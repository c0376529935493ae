import type { Act } from '../state/acts'

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>

const mac = typeof navigator !== 'undefined' && /^Mac/.test(navigator.platform)

/** Names of keys as acts write them. */
const named: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Delete: 'Del',
  ' ': 'Space'
}

/**
 * The key of an event by its Latin letter: what the layout says where it says a Latin letter, else what the same place
 * says on a Latin keyboard. So ЙЦУКЕН works as well as AZERTY.
 */
export function latinKey(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const { key, code } = event
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (/^[\u0021-\u007e]$/.test(key)) return key
  if (key.length === 1) {
    if (/^Key[A-Z]$/.test(code)) return code.slice(3)
    if (/^Digit\d$/.test(code)) return code.slice(5)
  }
  return named[key] ?? key
}

/** Whether an event is what `Mod+Shift+Z` says. A sign such as `?` already holds its Shift. */
export function isPressed(keys: string, event: Pressed): boolean {
  const wanted = keys.split('+')
  const key = wanted.at(-1) ?? ''
  const pressed = latinKey(event)
  // On a Russian layout Shift+7 is `?`; there the sign itself counts, wherever it stands.
  if (pressed !== key && digitAt(event) !== key) return false
  const mod = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (other || mod !== wanted.includes('Mod') || event.altKey !== wanted.includes('Alt')) return false
  return /^[A-Z]$|^.{2,}$/.test(key) ? event.shiftKey === wanted.includes('Shift') : true
}

/** The digit that stands on a key of the upper row, where the layout gives it only with Shift, as AZERTY does. */
function digitAt({ key, code, shiftKey }: Pressed): string | undefined {
  return !shiftKey && /^Digit\d$/.test(code) && !/^\d$/.test(key) ? code.slice(5) : undefined
}

/** The act that an event asks for. Single keys rest in fields, lists that search, dialogs and during composition. */
export function actFor(acts: readonly Act[], event: Pressed, place: 'page' | 'field' | 'dialog'): Act | undefined {
  if (event.isComposing || event.key === 'Process' || event.key === 'Dead') return undefined
  return acts.find((act) => {
    if (place !== 'page' && act.everywhere !== true) return false
    return [act.keys, ...(act.alsoKeys ?? [])].some((keys) => keys !== undefined && isPressed(keys, event))
  })
}

/** Where the focus is: letters typed in a field belong to the field. */
export function placeOf(target: EventTarget | null): 'page' | 'field' | 'dialog' {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return 'dialog'
  if (target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]')) return 'field'
  return dialogIsOpen() ? 'dialog' : 'page'
}

/** Dialogs stand beside the page, at the end of the body: the page itself, with its thousands of rows, is not searched for each key. */
function dialogIsOpen(): boolean {
  return [...document.body.children].some((beside) => beside.id !== 'root' && beside.querySelector('[role="dialog"]') !== null)
}
