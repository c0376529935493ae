import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  type PDFRawStream,
  PDFRef,
  PDFString
} from 'pdf-lib'

/** An element of a file as a reader's program finds it. */
export type ReadElement = {
  readonly type: string
  readonly language?: string
  readonly alt?: string
  readonly scope?: string
  readonly columns?: number
  /** Marked stretches of pages that belong to it: page and number. */
  readonly marked: readonly string[]
  readonly kids: readonly ReadElement[]
}

export type ReadStructure = {
  readonly marked: boolean
  readonly language: string
  readonly root: ReadElement
  /** What does not hold together: numbers marked on a page and claimed by no element, or claimed twice, or by another one. */
  readonly faults: readonly string[]
  /** Text drawn outside of any mark, by page. */
  readonly unmarked: readonly number[]
}

/** Reads the tags of a file back and compares them with what stands on its pages. */
export async function readStructure(bytes: Uint8Array): Promise<ReadStructure> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = file
  const get = (dict: PDFDict, key: string): PDFObject | undefined => context.lookup(dict.get(PDFName.of(key)))
  const tree = get(catalog, 'StructTreeRoot') as PDFDict
  const info = get(catalog, 'MarkInfo')
  const pages = file.getPages().map((page) => page.node)
  const pageNumber = (ref: PDFObject | undefined): number => pages.indexOf(context.lookup(ref as PDFRef) as PDFPageLeaf) + 1
  const owner = new Map<string, PDFRef>()
  const faults: string[] = []
  const read = (ref: PDFRef, parent: PDFDict): ReadElement => {
    const dict = context.lookup(ref) as PDFDict
    if (get(dict, 'P') !== parent) faults.push(`${nameOf(get(dict, 'S'))} does not name its parent`)
    const page = pageNumber(dict.get(PDFName.of('Pg')))
    const marked: string[] = []
    const kids: ReadElement[] = []
    const own = (at: number, mcid: number): void => {
      const key = `${at}/${mcid}`
      if (owner.has(key)) faults.push(`${key} is claimed twice`)
      owner.set(key, ref)
      marked.push(key)
    }
    const held = get(dict, 'K')
    const parts = held === undefined ? [] : held instanceof PDFArray ? held.asArray() : [dict.get(PDFName.of('K')) as PDFObject]
    for (const part of parts) {
      if (part instanceof PDFNumber) own(page, part.asNumber())
      else if (part instanceof PDFRef) kids.push(read(part, dict))
      else if (part instanceof PDFDict) own(pageNumber(part.get(PDFName.of('Pg'))), (get(part, 'MCID') as PDFNumber).asNumber())
    }
    const attributes = get(dict, 'A') as PDFDict | undefined
    const [scope, columns] = attributes === undefined ? [] : [get(attributes, 'Scope'), get(attributes, 'ColSpan')]
    return {
      type: nameOf(get(dict, 'S')),
      ...textFor('language', get(dict, 'Lang')),
      ...textFor('alt', get(dict, 'Alt')),
      ...(scope === undefined ? {} : { scope: nameOf(scope) }),
      ...(columns instanceof PDFNumber ? { columns: columns.asNumber() } : {}),
      marked,
      kids
    }
  }
  const root = read(tree.get(PDFName.of('K')) as PDFRef, tree)
  const numbers = ((get(tree, 'ParentTree') as PDFDict).lookup(PDFName.of('Nums')) as PDFArray).asArray()
  const unmarked: number[] = []
  for (const [index, page] of pages.entries()) {
    const key = (get(page, 'StructParents') as PDFNumber | undefined)?.asNumber()
    const at = numbers.findIndex((entry, place) => place % 2 === 0 && (entry as PDFNumber).asNumber() === key)
    const parents = at < 0 ? [] : (context.lookup(numbers[at + 1]) as PDFArray).asArray()
    for (const [mcid, parent] of parents.entries()) {
      const place = `${index + 1}/${mcid}`
      if (owner.get(place) !== parent) faults.push(`${place} has another parent`)
      owner.delete(place)
    }
    const { mcids, outside } = marksOf(contentOf(get(page, 'Contents') as PDFRawStream))
    if (mcids.join() !== parents.map((_, mcid) => mcid).join()) faults.push(`page ${index + 1} marks ${mcids.join()}`)
    if (outside) unmarked.push(index + 1)
  }
  for (const place of owner.keys()) faults.push(`${place} is not in the tree of parents`)
  const { language = '' } = textFor('language', get(catalog, 'Lang')) as { language?: string }
  const marked = info instanceof PDFDict && get(info, 'Marked') === PDFBool.True
  return { marked, language, root, faults, unmarked }
}

function nameOf(object: PDFObject | undefined): string {
  return object instanceof PDFName ? object.decodeText() : ''
}

function textFor(key: string, object: PDFObject | undefined): Record<string, string> {
  return object instanceof PDFString || object instanceof PDFHexString ? { [key]: object.decodeText() } : {}
}

function contentOf(stream: PDFRawStream): string {
  return inflateSync(stream.getContents()).toString('latin1')
}

/** Numbers marked in a page's content in their order, and whether any text is drawn outside of marks. */
function marksOf(content: string): { readonly mcids: readonly number[]; readonly outside: boolean } {
  const mcids: number[] = []
  let [depth, outside] = [0, false]
  for (const line of content.split('\n')) {
    if (/ B[DM]C$/.test(line)) depth += 1
    const found = /<<\/MCID (\d+)>> BDC$/.exec(line)
    if (found !== null) mcids.push(Number(found[1]))
    if (line === 'EMC') depth -= 1
    if (depth === 0 && /^(BT|f|S|B|.* Do)$/.test(line)) outside = true
    if (depth < 0 || depth > 1) throw new Error(`marks ${depth} deep`)
  }
  return { mcids, outside: outside || depth !== 0 }
}
