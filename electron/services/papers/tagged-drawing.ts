// The engine writes an empty structure tree when asked for tags. Here each stretch of a page is marked as it is drawn, and the
// tree is written from the paper's own structure. Removable: without the members that it leans on nothing is marked or claimed.
import { type EngineDocument, type EngineNode, engine, type LaidLine, type LaidPage, type Ref } from './engine'
import { fileLanguages, type Structure, type StructureElement } from './paper-structure'

/** Whether the engine has what tags need. */
export function canTag(document: EngineDocument): boolean {
  const { getStructTreeRoot, getMarkInfoDictionary, addContent, addPage } = document
  return [getStructTreeRoot, getMarkInfoDictionary, addContent, addPage].every((member) => typeof member === 'function')
}

type Marked = { readonly page: Ref; readonly mcid: number }
type Written = { readonly ref: Ref; readonly content: (Marked | StructureElement)[] }

/** Draws pages with every stretch marked as part of the structure, or as what only furnishes the page. */
export function drawTagged(
  document: EngineDocument,
  pages: readonly LaidPage[],
  { root, ofLeaf }: Structure,
  progress: (part: number) => void,
  Renderer: typeof engine.Renderer = engine.Renderer
): void {
  const written = new Map<StructureElement, Written>()
  const of = (element: StructureElement): Written => {
    const known = written.get(element) ?? { ref: document.ref({}), content: [] }
    written.set(element, known)
    return known
  }
  let open: StructureElement | 'furniture' | 'rule' | undefined
  const close = (): void => {
    if (open !== undefined) document.addContent('EMC')
    open = undefined
  }
  const mark = (wanted: StructureElement | 'furniture' | 'rule'): void => {
    if (wanted === open) return
    close()
    open = wanted
    if (wanted === 'rule') document.addContent('/Artifact BMC')
    else if (wanted === 'furniture') document.addContent('/Artifact <</Type /Pagination>> BDC')
    else {
      const { page } = document
      const parents = document.getStructParentTree().get(page.structParentTreeKey)
      document.addContent(`/${wanted.type} <</MCID ${parents.length}>> BDC`)
      of(wanted).content.push({ page: page.dictionary, mcid: parents.length })
      parents.push(of(wanted).ref)
    }
  }
  const addPage = document.addPage.bind(document)
  document.addPage = (options) => {
    close()
    return addPage(options)
  }

  class TaggedRenderer extends Renderer {
    override renderLine(line: LaidLine, x: number, y: number): void {
      const element = line.leaf === undefined ? undefined : ofLeaf.get(line.leaf)
      if (element === undefined) {
        mark('furniture')
        super.renderLine(line, x, y)
        return
      }
      for (const piece of piecesOf(line)) {
        mark(piece.language === undefined || piece.language === element.language ? element : span(element, piece.language))
        super.renderLine(piece.line, x, y)
      }
    }
    override renderVector(vector: Figured): void {
      mark(vector.figure ?? 'rule')
      super.renderVector(vector)
    }
    override renderImage(image: Figured): void {
      mark((image.leaf === undefined ? undefined : ofLeaf.get(image.leaf)) ?? 'rule')
      super.renderImage(image)
    }
    override renderSVG(svg: Figured): void {
      mark(svg.figure ?? 'furniture')
      super.renderSVG(svg)
    }
  }
  const span = (parent: StructureElement, language: string): StructureElement => {
    const last = of(parent).content.at(-1)
    if (last !== undefined && 'type' in last && last.type === 'Span' && last.language === language) return last
    const made: StructureElement = { type: 'Span', kids: [], language }
    of(parent).content.push(made)
    return made
  }
  new TaggedRenderer(document, progress).renderPages(pages)
  close()
  writeTree(document, root, of, (element) => written.has(element))
}

type Figured = { readonly figure?: StructureElement; readonly leaf?: EngineNode }

/** A line by languages: where words of another one stand in it they are drawn on their own, on the same baseline. */
function piecesOf(line: LaidLine): readonly { readonly line: LaidLine; readonly language: string | undefined }[] {
  const [first, ...others] = line.inlines
  if (first === undefined || others.every((inline) => inline.lang === first.lang)) return [{ line, language: first?.lang }]
  const [height, ascender] = [line.getHeight(), line.getAscenderHeight()]
  const pieces: { line: LaidLine; language: string | undefined }[] = []
  for (const inline of line.inlines) {
    const last = pieces.at(-1)
    if (last !== undefined && last.language === inline.lang) last.line.inlines.push(inline)
    else {
      const piece: LaidLine = Object.assign(Object.create(line) as LaidLine, {
        inlines: [inline],
        getHeight: () => height,
        getAscenderHeight: () => ascender,
        ...(pieces.length === 0 ? {} : { id: undefined, _outline: undefined })
      })
      pieces.push({ line: piece, language: inline.lang })
    }
  }
  return pieces
}

/** Elements that hold nothing are left out, but for cells, which keep their row regular. */
function writeTree(
  document: EngineDocument,
  root: StructureElement,
  of: (element: StructureElement) => Written,
  isDrawn: (element: StructureElement) => boolean
): void {
  const holds = (element: StructureElement): boolean =>
    element.type === 'TD' || element.type === 'TH' || isDrawn(element) || element.kids.some(holds)
  const write = (element: StructureElement, parent: Ref): Ref => {
    const { ref, content } = of(element)
    const pageRef = content.find((part): part is Marked => 'mcid' in part)?.page
    const kids = [
      ...content.map((part) => {
        if (!('mcid' in part)) return write(part, ref)
        return part.page === pageRef ? part.mcid : { Type: 'MCR', Pg: part.page, MCID: part.mcid }
      }),
      ...element.kids.filter(holds).map((kid) => write(kid, ref))
    ]
    const attributes = [
      ...(element.scope === undefined ? [] : [['Scope', element.scope]]),
      ...(element.columns === undefined ? [] : [['ColSpan', element.columns]])
    ]
    Object.assign(ref.data, {
      S: element.type,
      P: parent,
      ...(pageRef === undefined ? {} : { Pg: pageRef }),
      ...(kids.length === 0 ? {} : { K: kids.length === 1 ? kids[0] : kids }),
      ...(element.language === undefined ? {} : { Lang: text(fileLanguages[element.language] ?? element.language) }),
      ...(element.alt === undefined ? {} : { Alt: text(element.alt) }),
      ...(attributes.length === 0 ? {} : { A: { O: 'Table', ...Object.fromEntries(attributes) } })
    })
    ref.end()
    return ref
  }
  document.getMarkInfoDictionary().data.Marked = true
  const tree = document.getStructTreeRoot()
  tree.data.K = write(root, tree)
}

/** pdfkit takes a bare string for a name. */
function text(value: string): object {
  return Object(value) as object
}
