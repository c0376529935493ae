import { pathToFileURL } from 'node:url'
import type { Node, TextRun } from '../../../shared/export/papers/setting/node'
import type { PaperDefinition } from '../../../shared/export/papers/setting/paper-definition'

type Faces = Readonly<Record<string, { readonly normal: string; readonly bold: string; readonly italics: string }>>

/** The book as a page for engines that take HTML: the same words, faces, sizes, columns and breaks, left to flow. */
export function bookAsHtml({ sections, sheet }: PaperDefinition, faces: Faces): string {
  const { left, right, top, bottom } = sheet.margins
  const face = (family: string, path: string, style: string): string =>
    `@font-face{font-family:${family};src:url("${pathToFileURL(path)}");${style}}`
  const fonts = Object.entries(faces).flatMap(([family, { normal, bold, italics }]) => [
    face(family, normal, ''),
    face(family, bold, 'font-weight:600'),
    face(family, italics, 'font-style:italic')
  ])
  const rules = `@page{size:${sheet.width}pt ${sheet.height}pt;margin:${top}pt ${right}pt ${bottom}pt ${left}pt}
body{margin:0}p{margin:0}section{break-before:page}.b{break-inside:avoid}.c{display:flex}.c>*{flex:none}hr{border:0;border-top:.45pt solid;margin:0}`
  const body = sections.map(({ blocks }) => {
    const parts = blocks.map(({ node, before }) => `<div class=b>${before === undefined ? '' : html(before)}${html(node)}</div>`)
    return `<section>${parts.join('')}</section>`
  })
  return `<!doctype html><meta charset=utf-8><style>${fonts.join('')}${rules}</style>${body.join('\n')}`
}

function html(node: Node): string {
  const style = [
    ...(node.margin === undefined
      ? []
      : [`margin:${node.margin[1]}pt ${node.margin[2]}pt ${node.margin[3]}pt ${node.margin[0]}pt`]),
    ...(node.width === undefined ? [] : [`width:${node.width}pt`, 'box-sizing:border-box'])
  ].join(';')
  if ('text' in node)
    return node.text.length === 0 ? `<p style="${style}"></p>` : `<p style="${style}">${node.text.map(span).join('')}</p>`
  if ('stack' in node) return `<div style="${style}">${node.stack.map(html).join('')}</div>`
  if ('columns' in node) return `<div class=c style="${style}">${node.columns.map(html).join('')}</div>`
  return 'canvas' in node ? '<hr>' : ''
}

function span({ text, font, fontSize, bold, italics, color }: TextRun): string {
  const style = `font:${italics ? 'italic ' : ''}${bold ? 600 : 400} ${fontSize}pt ${font}${color === undefined ? '' : `;color:${color}`}`
  return `<span style="${style}">${text
    .replace(/[\ue000-\uf8ff]/g, '1')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')}</span>`
}
