const mac = typeof navigator !== 'undefined' && /^Mac/.test(navigator.platform)

const names: Readonly<Record<string, string>> = mac
  ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Up: '↑', Down: '↓', Left: '←', Right: '→' }
  : { Mod: 'Ctrl', Up: '↑', Down: '↓', Left: '←', Right: '→' }

/** The keys of `Mod+Shift+Z` as they stand on this keyboard. */
export function spokenKeys(keys: string): readonly string[] {
  return keys.split('+').map((key) => names[key] ?? key)
}
