import * as z from 'zod'
import { localizedTextSchema } from '../base/localized-text'
import { textSchema } from '../base/text'

/** What organisers note for themselves: as somebody wrote it, in whatever language, or in several for those who read others. */
export const notesSchema = z.union([textSchema, localizedTextSchema])
