import * as z from 'zod'
import { visitIdSchema } from '../base/id'
import { languageSchema } from '../base/language'

/** Settings of one installation, under 4 KB: nothing of a visit is in them but ids. */
export const settingsSchema = z.strictObject({
  interfaceLanguage: languageSchema,
  appearance: z.enum(['system', 'light', 'dark']),
  recent: z.array(visitIdSchema).max(20),
  author: z.string().max(200),
  papersFolder: z.string().max(4096).optional(),
  /** Where each issue is kept a second time: a stick, a share. None where it is empty or not there. */
  backupFolder: z.string().max(4096).optional(),
  /** Whether files of visits bring the office along: its ranks, rules and spellings. */
  sendsOffice: z.boolean().optional(),
  /** False until a language was chosen; the first start takes the system's. */
  languageChosen: z.boolean()
})

export const settingsChangesSchema = settingsSchema.partial()

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  interfaceLanguage: 'en',
  appearance: 'system',
  recent: [],
  author: '',
  languageChosen: false
}
