import type { Command } from './terminal'

/** Every command by name; each is loaded only when it is asked for, so that all start fast. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  samples: async () => (await import('./samples')).samples,
  check: async () => (await import('./check')).check,
  issue: async () => (await import('./issue')).issue,
  diff: async () => (await import('./diff')).diff,
  export: async () => (await import('./export')).exportVisit,
  seal: async () => (await import('./seal')).seal,
  open: async () => (await import('./open')).open,
  office: async () => (await import('./office')).office,
  serve: async () => (await import('./serve')).serve,
  schema: async () => (await import('./schema')).schema
}
