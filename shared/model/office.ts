import * as z from 'zod'
import type { DeepReadonly } from '../base/deep-readonly'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema } from '../base/text'
import { attachmentSchema } from './attachment'
import { itemKinds } from './item'
import { seatingForms } from './seating-plan'

const codeSchema = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** Levels of one kind of office, the highest first; equal levels meet as counterparts. */
const rankTableSchema = z.strictObject({
  id: codeSchema,
  name: localizedTextSchema,
  ranks: z.array(z.strictObject({ code: codeSchema, name: localizedTextSchema, level: z.int().min(1).max(99) })),
  /** How equals are listed in Chinese; by pinyin where nothing is said. */
  chinese: z.enum(['pinyin', 'strokes']).optional()
})

/** Which seat is the first, second, third ... of one form of table or podium; sources differ, so it is data with a name. */
const seatProfileSchema = z.strictObject({
  id: codeSchema,
  name: localizedTextSchema,
  form: z.enum(seatingForms),
  seniorSide: z.enum(['right', 'left']),
  /** At a meal interpreters count: the host's beyond the first guest, the guests' beyond the third. */
  interpreter: z.enum(['left-of-head', 'right-of-head', 'behind-head', 'beyond-guest']),
  hostFacesDoor: z.boolean(),
  source: lineSchema.optional()
})

/** Order of honour of the seats of one kind of vehicle, as seat numbers. */
const carProfileSchema = z.strictObject({
  id: codeSchema,
  name: localizedTextSchema,
  vehicle: z.enum(['sedan', 'host-driven', 'minibus', 'three-row', 'coach', 'van']),
  seats: z.array(z.strictObject({ number: z.int().min(1).max(200), name: localizedTextSchema })),
  source: lineSchema.optional()
})

/** What one installation shares between its visits. */
export const officeSchema = z.strictObject({
  name: localizedTextSchema,
  /** Neutral organiser of every calendar (RFC 5545, section 3.8.4.3). */
  organiserName: lineSchema,
  organiserEmail: lineSchema,
  telephone: lineSchema.optional(),
  emblem: attachmentSchema.optional(),
  fonts: z.array(z.strictObject({ face: z.enum(['sans', 'serif', 'han-sans', 'han-serif']), file: attachmentSchema })),
  /** Names of countries and territories as this office spells them, by ISO 3166-1 alpha-2. */
  countries: z.record(z.string().regex(/^[A-Z]{2}$/), localizedTextSchema),
  rankTables: z.array(rankTableSchema),
  seatProfiles: z.array(seatProfileSchema),
  carProfiles: z.array(carProfileSchema),
  severities: z.record(codeSchema, z.enum(['block', 'warn', 'note', 'off'])),
  thresholds: z.record(codeSchema, z.number()),
  /** Minutes before the start at which calendars remind, by kind of item; none without an entry. */
  alarms: z
    .partialRecord(
      z.enum(itemKinds),
      z
        .int()
        .min(0)
        .max(7 * 24 * 60)
    )
    .optional(),
  /** Rubric, the papers' second ink; off prints all in black. */
  rubric: z.boolean()
})

export type Office = DeepReadonly<z.infer<typeof officeSchema>>
export type RankTable = Office['rankTables'][number]
export type SeatProfile = Office['seatProfiles'][number]
export type CarProfile = Office['carProfiles'][number]
