import type { BrowserContext, Page } from 'playwright-core'

type Ask = { readonly kind: string; readonly options: Record<string, unknown> }

/** What the stand-in remembers for the tests, and what they prepare; nothing of it is visible to the program. */
export const stage = {
  /** Dialogs that the program showed. */
  asked: [] as Ask[],
  /** Answers to the next dialogs; without one a dialog is closed as by Escape. */
  answers: [] as unknown[],
  /** Addresses and files given to the system. */
  givenToSystem: [] as string[],
  /** Windows that a page opened because the program allowed it. */
  opened: [] as string[],
  /** Requests of pages that the program let out of the computer. */
  letOut: [] as string[],
  privilegedSchemes: new Map<string, Record<string, boolean>>(),
  sandboxed: false,
  ready: false,
  context: undefined as Promise<BrowserContext> | undefined,
  /** Pages that belong to a window; any other page is one that a page tried to open. */
  pages: new Set<Page>()
}
