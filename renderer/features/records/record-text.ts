import { foldText } from '../../../shared/rules/fold-text'

/** Fields whose words somebody may remember a record by; ids and codes are not among them. */
const spoken: ReadonlySet<string> = new Set([
  'names',
  'function',
  'name',
  'shortName',
  'post',
  'shortPost',
  'organisation',
  'passport',
  'telephone',
  'email',
  'city',
  'address',
  'title',
  'subject',
  'figure',
  'text',
  'source',
  'number',
  'about',
  'plate',
  'callSign'
])

/** Whether a record holds every word that was typed, in any of its spellings: é = e, ё = е. */
export function recordFits(record: object, typed: string): boolean {
  const words = foldText(typed).split(' ').filter(Boolean)
  if (words.length === 0) return true
  const text = foldText(
    Object.entries(record)
      .flatMap(([field, value]) => (spoken.has(field) ? stringsIn(value) : []))
      .join(' ')
  )
  return words.every((word) => text.includes(word))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
