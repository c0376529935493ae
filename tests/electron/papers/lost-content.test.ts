import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPdfmakeRenderer } from '../../../electron/services/papers/pdfmake-renderer'
import { a4 } from '../../../shared/export/papers/setting/measures'
import type { Node, TextNode } from '../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'
import { imagesIn, textOf } from './pdf-tools'

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const line = (text: string): TextNode => ({ text: [{ text, font: 'Sans', fontSize: 12, lineHeight: 1 }] })
const lines = Array.from({ length: 90 }, (_, index) => `line ${index + 1}`)

function paperOf(node: Node): PaperDefinition {
  return {
    title: 'Test',
    language: 'en',
    author: '',
    at: '2024-03-02T10:05:00Z',
    sheet: a4(20, 20, 20, 20),
    images: {},
    sections: [{ blocks: [{ node: line('before') }, { node }, { node: line('after') }] }]
  }
}

describe('the guard of lost content', () => {
  it('breaks what the engine would drop, and says so', async () => {
    const book = await createPdfmakeRenderer({}).render(paperOf({ stack: lines.map(line), unbreakable: true }))
    if (!book.ok) throw new Error('refused')
    const printed = textOf(book.value.bytes)
    expect(lines.filter((text) => !printed.includes(text))).toEqual([])
    expect(book.value.notices.filter((notice) => notice.kind === 'broken-block').length).toBeGreaterThan(0)
  })

  it('lets a paragraph of 50,000 characters run over pages', async () => {
    const words = Array.from({ length: 6300 }, (_, index) => `word${index}`)
    const text = words.join(' ')
    expect(text.length).toBeGreaterThan(50_000)
    const book = await createPdfmakeRenderer({}).render(paperOf({ stack: [line(text)], unbreakable: true }))
    if (!book.ok) throw new Error('refused')
    const printed = new Set(textOf(book.value.bytes).split(/\s+/))
    expect(words.filter((word) => !printed.has(word))).toEqual([])
  })

  it('is needed: without it most lines are gone and nobody hears of it', async () => {
    const book = await createPdfmakeRenderer({ guard: false }).render(paperOf({ stack: lines.map(line), unbreakable: true }))
    if (!book.ok) throw new Error('refused')
    const printed = textOf(book.value.bytes).split('\n')
    expect(lines.filter((text) => !printed.includes(text)).length).toBeGreaterThan(20)
    expect(book.value.notices).toEqual([])
  })

  it('finds a picture that was dropped', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'attache-picture-')), 'dot.png')
    writeFileSync(file, Buffer.from(onePixel, 'base64'))
    const stack: Node[] = [...lines.map(line), { image: 'dot', width: 10 }]
    const paper = { ...paperOf({ stack, unbreakable: true }), images: { dot: file } }
    const [guarded, plain] = await Promise.all([true, false].map((guard) => createPdfmakeRenderer({ guard }).render(paper)))
    expect([guarded, plain].map((book) => (book?.ok ? imagesIn(book.value.bytes) : undefined))).toEqual([1, 0])
  })

  it('refuses the paper when a text stays lost', async () => {
    const cut = { ...line('first second third '.repeat(60)), maxHeight: 20 }
    expect(await createPdfmakeRenderer({}).render(paperOf(cut))).toMatchObject({
      ok: false,
      refusal: { kind: 'content-lost', text: expect.stringContaining('firstsecond') }
    })
  })
})
