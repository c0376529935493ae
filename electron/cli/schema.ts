import * as z from 'zod'
import { localizedTextSchema } from '../../shared/base/localized-text'
import { itemSchema } from '../../shared/model/item'
import { officeSchema } from '../../shared/model/office'
import { personSchema } from '../../shared/model/person'
import { placeSchema } from '../../shared/model/place'
import { visitSchema } from '../../shared/model/visit'
import { exchangeSchema } from '../../shared/storage/exchange'
import { readOptions } from './options'
import { type Command, exitCodes, refuse } from './terminal'

/** Prints the JSON Schema of the exchange form, for those who write visit files with other tools. */
export const schema: Command = async (words, terminal) => {
  const options = readOptions(words, {}, 0)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  terminal.out(`${JSON.stringify(z.toJSONSchema(exchangeSchema, { io: 'input', metadata: named() }), null, 2)}\n`)
  return exitCodes.done
}

/** Parts that stand under a name of their own instead of wherever they are used. */
function named() {
  const names = z.registry<{ id: string }>()
  names.add(localizedTextSchema, { id: 'localizedText' })
  names.add(itemSchema, { id: 'item' })
  names.add(personSchema, { id: 'person' })
  names.add(placeSchema, { id: 'place' })
  names.add(visitSchema, { id: 'visit' })
  names.add(officeSchema, { id: 'office' })
  return names
}
