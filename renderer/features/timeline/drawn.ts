import type { WallDate } from '../../../shared/base/wall-time'

/** A span drawn on empty ground, waiting for its title. Minutes of its day. */
export type Drawn = { readonly date: WallDate; readonly lane: number; readonly start: number; readonly end: number }
