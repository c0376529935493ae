import * as z from 'zod'

/** What may be written down of a fault of the program: its kind, and where in the program. Never its message, which may hold names. */
export const faultFactsSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z]\w{0,59}$/),
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{0,59}$/)
    .optional(),
  /** `function file.js:line:column`, without folders. */
  frames: z.array(z.string().regex(/^[\w$.<>[\] ]{0,120} ?[\w.-]{1,80}:\d+:\d+$/)).max(8)
})

export type FaultFacts = z.infer<typeof faultFactsSchema>

const frameLimit = 8

/** Facts of whatever was thrown. Folders are left out: they hold the name of the person who is signed in. */
export function faultFacts(error: unknown): FaultFacts {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const { code } = error as { readonly code?: unknown }
  const facts = { name: error.name, frames: framesOf(error.stack ?? '').slice(0, frameLimit) }
  const read = faultFactsSchema.safeParse(typeof code === 'string' ? { ...facts, code } : facts)
  return read.success ? read.data : { name: 'Error', frames: facts.frames.filter(isFrame) }
}

const isFrame = (frame: string) => faultFactsSchema.shape.frames.safeParse([frame]).success

/** Lines of V8 (`at function (file:1:2)`) and of Firefox and Safari (`function@file:1:2`). */
function framesOf(stack: string): readonly string[] {
  return stack.split('\n').flatMap((line) => {
    const [, name = '', place = ''] =
      /^\s+at (?:async )?(?:(.*?) \()?(.*?:\d+:\d+)\)?$/.exec(line) ?? /^([^@\s]*)@(.*:\d+:\d+)$/.exec(line) ?? []
    const file = /[^\\/]+$/.exec(place)?.[0] ?? ''
    const frame = `${name} ${file}`.trim()
    return file !== '' && isFrame(frame) ? [frame] : []
  })
}
