import * as z from 'zod'

/** Rows of a foreign table as text, headings and all; nothing of it is written until somebody has looked. */
export const foreignTableSchema = z.strictObject({ rows: z.array(z.array(z.string())) })

export type ForeignTable = z.infer<typeof foreignTableSchema>

/** One event of a foreign calendar. Wall times as the file gives them. */
export const foreignEventSchema = z.strictObject({
  title: z.string(),
  place: z.string().optional(),
  text: z.string().optional(),
  /** `YYYY-MM-DDTHH:MM` on the wall of `zone`, in UTC where that is `UTC`, on the visit's own where there is none. */
  start: z.string(),
  zone: z.string().optional(),
  minutes: z.int().min(1),
  /** Whole days have no hour. */
  allDay: z.boolean(),
  /** Only the first of a series is taken. */
  repeats: z.boolean(),
  status: z.enum(['confirmed', 'tentative', 'cancelled'])
})

export const foreignCalendarSchema = z.strictObject({ events: z.array(foreignEventSchema) })

export type ForeignEvent = z.infer<typeof foreignEventSchema>
export type ForeignCalendar = z.infer<typeof foreignCalendarSchema>
