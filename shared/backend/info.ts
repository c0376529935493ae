import * as z from 'zod'

/** What this backend is and can do; what it cannot is false here instead of a call that throws. */
export const infoSchema = z.strictObject({
  version: z.string(),
  backend: z.enum(['desktop', 'browser', 'command-line']),
  dataFolder: z.string(),
  capabilities: z.strictObject({
    /** Files are saved where a dialog says; otherwise they go to the papers folder and can be downloaded. */
    saveDialog: z.boolean(),
    /** A folder can be shown in the system's file manager. */
    showFolder: z.boolean(),
    /** Produced files can be fetched through the transport. */
    download: z.boolean()
  })
})

export type Info = z.infer<typeof infoSchema>
