import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '../../../shared/base/language'

const root = join(import.meta.dirname, '../../../shared/wording')
const areas = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())

type Sentences = { readonly [key: string]: string | Sentences }

async function sentencesOf(area: string, language: string): Promise<ReadonlyMap<string, string>> {
  const module = (await import(join(root, area, `${language}.ts`))) as Record<string, Sentences>
  const [first] = Object.values(module)
  return new Map(first === undefined ? [] : flatten(first, ''))
}

function flatten(sentences: Sentences, prefix: string): [string, string][] {
  return Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`)
  )
}

const suffix = /_(zero|one|two|few|many|other)$/

describe.each(areas.map((area) => area.name))('the wording of %s', (area) => {
  it.each(languages)('has every sentence in %s, with each plural form of the language and no other', async (language) => {
    const source = await sentencesOf(area, 'en')
    const own = await sentencesOf(area, language)
    const forms = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories
    const wanted = new Set<string>()
    for (const key of source.keys()) {
      if (suffix.test(key)) for (const form of forms) wanted.add(key.replace(suffix, `_${form}`))
      else wanted.add(key)
    }
    expect([...own.keys()].sort()).toEqual([...wanted].sort())
  })

  it.each(languages)('fills the same values in %s as in the source', async (language) => {
    const source = await sentencesOf(area, 'en')
    const own = await sentencesOf(area, language)
    for (const [key, sentence] of own) {
      const twin = source.get(key) ?? source.get(key.replace(suffix, '_other')) ?? ''
      const fields = (text: string) =>
        [...new Set(text.match(/\{\{\s*\w+/g) ?? [])].map((field) => field.replace(/\W/g, '')).sort()
      const optional = suffix.test(key) ? ['count'] : []
      expect({ key, fields: fields(sentence).filter((field) => !optional.includes(field)) }).toEqual({
        key,
        fields: fields(twin).filter((field) => !optional.includes(field))
      })
    }
  })
})
