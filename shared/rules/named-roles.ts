import type { ParticipantRole } from '../model/visit'

/** Roles that a guest must be able to find, in the order in which they are needed. */
export const namedRoles: readonly ParticipantRole[] = ['counterpart', 'greeter', 'escort', 'interpreter', 'responsible']
