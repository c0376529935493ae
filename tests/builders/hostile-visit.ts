import type * as z from 'zod'
import { type Visit, visitSchema } from '../../shared/model/visit'
import { decodeVisit } from '../../shared/storage/decode-visit'

/** What runs where a program forgets that a text is a text; `Q7Q` tells one from another. */
const payload = (number: number) =>
  `<img src=x onerror="window.intruded=1"><script>window.intruded=1</script>{{7*7}}=1+1'"Q${number}Q`

/** Values of fields that are no free text; the first that a schema takes is it. */
const plain: readonly string[] = [
  'x',
  'a0',
  '2024-03-06',
  '2024-03-06T10:00',
  'Asia/Shanghai',
  '2024-03-06T10:00:00.000Z',
  '0'.repeat(64),
  'jpg',
  'CN',
  'protocol@office.example',
  '#aa0000'
]

type Schema = z.core.$ZodType & { readonly def: { readonly type: string } & Readonly<Record<string, unknown>> }
type Hostile = { readonly visit: Visit; readonly texts: readonly { readonly path: string; readonly text: string }[] }

/**
 * A valid visit made from the schema: every field there, optional ones too, one record in each collection, and in every text a
 * payload of its own. A field added to the model is in it by itself.
 */
export function hostileVisit(): Hostile {
  const texts: { path: string; text: string }[] = []
  const made = value(visitSchema as never, 'visit', texts) as Record<string, unknown>
  // Papers and pages read the visit in a language that they know.
  const decoded = decodeVisit({ ...made, languages: ['en', 'ru', 'zh', 'fr'] })
  if (!decoded.ok) throw new Error(`the schema gives no valid visit: ${JSON.stringify(decoded.refusal)}`)
  return { visit: decoded.value, texts }
}

function value(schema: Schema, path: string, texts: { path: string; text: string }[]): unknown {
  const { def } = schema
  const inner = (name: string, at = path) => value(def[name] as Schema, at, texts)
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape as Record<string, Schema>)
      return Object.fromEntries(shape.map(([name, field]) => [name, value(field, `${path}.${name}`, texts)]))
    }
    case 'optional':
    case 'readonly':
    case 'nullable':
    case 'default':
      return inner('innerType')
    case 'array': {
      const list = [inner('element', `${path}.0`)]
      if ((schema as unknown as z.ZodType).safeParse(list).success) return list
      return [...list, inner('element', `${path}.1`)]
    }
    case 'record': {
      const key = String(value(def.keyType as Schema, `${path}.key`, []))
      return { [key]: inner('valueType', `${path}.${key}`) }
    }
    case 'union':
      return value((def.options as readonly Schema[])[0] as Schema, path, texts)
    case 'enum':
      return Object.values(def.entries as Record<string, string>)[0]
    case 'literal':
      return (def.values as readonly unknown[])[0]
    case 'boolean':
      return false
    case 'number':
    case 'int':
      return [1, 30, 0].find((number) => (schema as unknown as z.ZodType).safeParse(number).success)
    case 'string':
      return text(schema as unknown as z.ZodType, path, texts)
    default:
      throw new Error(`${path}: no value for a schema of type ${def.type}`)
  }
}

function text(schema: z.ZodType, path: string, texts: { path: string; text: string }[]): string {
  const hostile = payload(texts.length)
  if (schema.safeParse(hostile).success) {
    texts.push({ path, text: hostile })
    return hostile
  }
  const found = plain.find((candidate) => schema.safeParse(candidate).success)
  if (found === undefined) throw new Error(`${path}: no value is known for this field`)
  return found
}
