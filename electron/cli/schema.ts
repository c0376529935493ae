import * as z from 'zod'
import { exchangeSchema } from '../../shared/storage/exchange'
import { readOptions } from './options'
import { type Command, exitCodes, refuse } from './terminal'

/** Prints the JSON Schema of the exchange form, for those who write visit files with other tools. */
export const schema: Command = async (words, terminal) => {
  const options = readOptions(words, {}, 0)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  terminal.out(`${JSON.stringify(z.toJSONSchema(exchangeSchema, { io: 'input', reused: 'ref' }), null, 2)}\n`)
  return exitCodes.done
}
