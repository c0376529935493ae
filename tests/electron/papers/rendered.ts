import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RenderedBook } from '../../../electron/services/papers/book-renderer'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import { buildPaper } from '../../../shared/export/papers/build-paper'
import type { PaperWish } from '../../../shared/export/papers/paper-wish'
import type { Node } from '../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import type { Visit } from '../../../shared/model/visit'
import { decodeExchange } from '../../../shared/storage/exchange'

const renderer = createPdfmakeRenderer({})

export type Rendered = RenderedBook & { readonly definition: PaperDefinition }

export async function rendered(wish: PaperWish): Promise<Rendered> {
  const { definition, notices } = buildPaper(wish)
  const book = await renderer.render(definition)
  if (!book.ok) throw new Error(`lost: ${book.refusal.text}`)
  return { ...book.value, notices: [...notices, ...book.value.notices], definition }
}

export function sample(name: string): Visit {
  const file = join(import.meta.dirname, `../../../assets/samples/${name}.visit.json`)
  const decoded = decodeExchange(JSON.parse(readFileSync(file, 'utf8')))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value.visit
}

type Run = { readonly text: string; readonly font: string; readonly bold?: boolean; readonly italics?: boolean }

/** Every run of a definition, text by text. */
export function textsOf(definition: PaperDefinition): readonly (readonly Run[])[] {
  const found: (readonly Run[])[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    if ('text' in value && Array.isArray((value as { text: unknown }).text)) found.push((value as { text: readonly Run[] }).text)
    else for (const entry of Object.values(value)) walk(entry)
  }
  for (const { blocks, head, foot } of definition.sections) {
    for (const { node } of blocks) walk(node satisfies Node)
    walk(head)
    walk(foot)
  }
  return found
}
