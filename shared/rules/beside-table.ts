import type { ParticipantRole } from '../model/visit'

/** Those who sit behind or do not sit at all. */
export const besideTable: ReadonlySet<ParticipantRole> = new Set([
  'interpreter',
  'note-taker',
  'assistant',
  'greeter',
  'escort',
  'responsible',
  'press',
  'security'
])
