/** Acts of the menu bar; what they do are the page's own acts of the same names, as far as it offers them at the moment. */
export const menuCommands = [
  'new-visit',
  'open-file',
  'settings',
  'undo',
  'redo',
  'palette',
  'visits',
  'page-programme',
  'page-people',
  'page-places',
  'page-facts',
  'page-findings',
  'page-publish',
  'shortcuts'
] as const

export type MenuCommand = (typeof menuCommands)[number]

/** What the desktop asks of a window. */
export type DesktopCommand =
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** A visit file that the system handed over lies ready as an upload: look at it first, then accept. */
  | { readonly kind: 'open-file'; readonly upload: string; readonly name: string }
  /** Such a file had more bytes than are taken in. */
  | { readonly kind: 'too-large'; readonly name: string; readonly limit: number }
  /** The program is about to end: commit open fields and save; ends when the promise of the listener is settled. */
  | { readonly kind: 'flush' }

/**
 * What the preload puts into the window as `attache`, as small as can be. Arguments and answers are JSON text: text is checked
 * for its size before anything reads it, and crosses between the two worlds of a page in one piece.
 */
export type Bridge = {
  readonly call: (name: string, argument: string) => Promise<string>
  /** The word that streams bring along, since a request to the app protocol does not tell which frame sent it. */
  readonly pass: () => Promise<string>
  readonly subscribe: (listener: (event: unknown) => void) => () => void
  /** One listener for the life of the page; what came before it is delivered to it. */
  readonly obey: (listener: (command: DesktopCommand) => Promise<void>) => void
}

/** Header in which streams bring the pass. */
export const passHeader = 'x-attache-pass'

/** Most bytes of one call; what is larger goes as a stream. */
export const callLimit = 8_000_000
