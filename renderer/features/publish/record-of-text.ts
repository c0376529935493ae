import { type Collection, collections, type Person, type Visit } from '../../../shared/model/visit'

// What can be mended most often comes first: a title of an item, then names and posts.
const first: readonly Collection[] = ['items', 'people', 'places', 'facts']

/** The record in which words of a paper stand, however the paper set their spaces and capitals; undefined where none has them. */
export function recordOfText(visit: Visit, text: string): { readonly collection: Collection; readonly id: string } | undefined {
  const wanted = letters(text.replace(/…$/, ''))
  if (wanted === '') return undefined
  const others = collections.filter((name) => !first.includes(name))
  for (const collection of [...first, ...others]) {
    for (const [id, record] of Object.entries(visit[collection])) {
      if (textsOf(record).some((each) => letters(each).includes(wanted))) return { collection, id }
    }
    // A name stands in its parts, and papers set them beside each other in more than one order.
    if (collection === 'people') {
      const named = Object.values(visit.people).find((person) => namesOf(person).some((name) => name.includes(wanted)))
      if (named !== undefined) return { collection, id: named.id }
    }
  }
  return undefined
}

function namesOf({ names }: Person): readonly string[] {
  return Object.values(names).flatMap(({ family = '', given = '', patronymic = '' }) =>
    [family + given + patronymic, given + patronymic + family, given + family].map(letters)
  )
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

function letters(text: string): string {
  return text.replace(/[\s\u00ad\u2060-]/g, '').toLocaleLowerCase()
}
