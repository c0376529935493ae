import * as z from 'zod'
import { orderKeySchema, organisationIdSchema, personIdSchema, roomIdSchema, sideIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { wallDateSchema } from '../base/wall-time'
import { attachmentSchema } from './attachment'
import { recordFields } from './record'

/** A name in the parts and the customary order of one language. */
const personNameSchema = z.strictObject({
  family: lineSchema,
  given: lineSchema.optional(),
  patronymic: lineSchema.optional(),
  /** Other spellings met in documents; found by search, never printed. */
  also: z.array(lineSchema).optional()
})

const namesSchema = z.strictObject({
  ru: personNameSchema.optional(),
  zh: personNameSchema.optional(),
  en: personNameSchema.optional(),
  fr: personNameSchema.optional()
})

/** A place in the order given out of courtesy, against rank; never without its reason. */
const courtesyOrderSchema = z.strictObject({
  order: orderKeySchema,
  reason: localizedTextSchema,
  by: lineSchema.optional(),
  on: wallDateSchema.optional()
})

const dietSchema = z.strictObject({
  asked: wallDateSchema.optional(),
  answered: z.boolean(),
  needs: localizedTextSchema.optional()
})

/** A member of a side, or somebody known only by function. */
export const personSchema = z.strictObject({
  id: personIdSchema,
  ...recordFields,
  side: sideIdSchema,
  /** Empty for a person known only by `function`. */
  names: namesSchema,
  function: localizedTextSchema.optional(),
  native: languageSchema.optional(),
  /** Spelling in the passport, Latin capitals. */
  passport: lineSchema.optional(),
  /** Form of address such as `Mr` or `господин`. */
  courtesy: localizedTextSchema.optional(),
  post: localizedTextSchema.optional(),
  shortPost: localizedTextSchema.optional(),
  organisation: localizedTextSchema.optional(),
  organisationId: organisationIdSchema.optional(),
  /** Code in the side's rank table; without one the person is not ranked (interpreters, staff). */
  rank: lineSchema.optional(),
  inPostSince: wallDateSchema.optional(),
  courtesyOrder: courtesyOrderSchema.optional(),
  /** Guests have Arabic, hosts Roman numbers; staff may be left unnumbered. */
  unnumbered: z.boolean().optional(),
  languages: z.array(languageSchema),
  /** Language of this person's own papers and calendar. */
  paperLanguage: languageSchema.optional(),
  counterpart: personIdSchema.optional(),
  diet: dietSchema.optional(),
  telephone: lineSchema.optional(),
  email: lineSchema.optional(),
  photograph: attachmentSchema.optional(),
  photographRequested: wallDateSchema.optional(),
  biography: localizedTextSchema.optional(),
  spouseOf: personIdSchema.optional(),
  room: roomIdSchema.optional(),
  emergencyContact: lineSchema.optional(),
  baggage: z.int().min(0).max(99).optional(),
  notes: textSchema.optional()
})
