import { Lexer, type Token } from 'marked'
import { type LinkTarget, linkTarget } from './link-target'

/** A run of words; what carries a `link` leads somewhere that was checked. */
export type Run = {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly link?: LinkTarget
}

export type Block = { readonly kind: 'paragraph' | 'heading' | 'entry'; readonly runs: readonly Run[] }

type Style = Omit<Run, 'text'>

const longest = 20_000
const deepest = 12

/**
 * Markdown of a remark -> blocks of runs, from the list of tokens. There is no HTML at any point: what looks like a tag is text, and a
 * picture is its words.
 */
export function readRichText(text: string): readonly Block[] {
  const read = text.slice(0, longest)
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(read).flatMap((token) => blocksOf(token, 0))
  } catch (error) {
    // The lexer calls itself for each quotation within a quotation; thousands of them are no remark.
    if (error instanceof RangeError) return [{ kind: 'paragraph', runs: [{ text: read }] }]
    throw error
  }
}

function blocksOf(token: Token, depth: number): readonly Block[] {
  if (depth > deepest) return [{ kind: 'paragraph', runs: [{ text: token.raw }] }]
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return []
    case 'heading':
      return [{ kind: 'heading', runs: runsOf(token.tokens ?? [], {}, depth) }]
    case 'list':
      return (token.items as readonly Token[]).map((item) => ({
        kind: 'entry',
        runs: runsOf('tokens' in item ? (item.tokens ?? []) : [], {}, depth)
      }))
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => blocksOf(inner, depth + 1))
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', runs: runsOf(token.tokens ?? [token], {}, depth) }]
    default:
      return [{ kind: 'paragraph', runs: [{ text: token.raw.trimEnd() }] }]
  }
}

function runsOf(tokens: readonly Token[], style: Style, depth: number): readonly Run[] {
  if (depth > deepest) return tokens.map(({ raw }) => ({ text: raw, ...style }))
  return tokens.flatMap((token) => runsOfToken(token, style, depth + 1))
}

function runsOfToken(token: Token, style: Style, depth: number): readonly Run[] {
  const inner = (more: Style) => runsOf('tokens' in token ? (token.tokens ?? []) : [], { ...style, ...more }, depth)
  switch (token.type) {
    case 'strong':
      return inner({ strong: true })
    case 'em':
      return inner({ emphasis: true })
    case 'link': {
      const link = linkTarget(token.href)
      // An address that leads nowhere we go stays readable as it was written.
      return link === undefined ? [{ text: token.raw, ...style }] : inner({ link })
    }
    case 'br':
      return [{ text: '\n', ...style }]
    case 'escape':
    case 'codespan':
      return [{ text: token.text, ...style }]
    case 'text':
    case 'paragraph':
      return 'tokens' in token && token.tokens !== undefined ? inner({}) : [{ text: token.raw, ...style }]
    default:
      return [{ text: token.raw, ...style }]
  }
}
