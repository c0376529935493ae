import type { Language } from '../../../base/language'

/**
 * What a paper is made of, as plain values: the part of pdfmake's document definition that our papers use, in points. Every
 * node is used once only; a second use would not print.
 */
export type Node = TextNode | StackNode | ColumnsNode | CanvasNode | SvgNode | ImageNode

export type Margin = readonly [left: number, top: number, right: number, bottom: number]

type Placed = {
  readonly margin?: Margin
  /** Width within `columns`. */
  readonly width?: number
  readonly unbreakable?: boolean
  readonly relativePosition?: { readonly x: number; readonly y: number }
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  /** What a listener is told of it; what has none is read as it stands. */
  readonly role?: Role
  /** Head over a column of `row-head`: it keeps the width of those. */
  readonly hours?: true
  /** How many columns a cell takes. */
  readonly span?: number
  /** Says that something changed, and is no part of what changed. */
  readonly mark?: true
  /** What a figure shows, in words. */
  readonly alt?: string
}

/**
 * `heads` and `row`: columns that are cells of a table, `row-head` the cell that names its row, `cells` a stack of columns that
 * are cells of the row around it. `item`: label and text of a list; `entry`: a line of the contents. `figure`: a drawing with
 * `alt`. `aside`: not for listeners, because it is said elsewhere. `part`: nothing of all that.
 */
export type Role = 'heads' | 'row' | 'row-head' | 'cells' | 'item' | 'entry' | 'figure' | 'aside' | 'part'

export type TextRun = {
  readonly text: string
  readonly font: FontName
  readonly fontSize: number
  readonly lineHeight: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly characterSpacing?: number
  readonly noWrap?: boolean
  /** No line may end after this run. */
  readonly noNewLine?: boolean
  readonly linkToDestination?: string
  /** Language of the words where it is not the paper's. */
  readonly lang?: Language
}

export type FontName = 'Sans' | 'Serif' | 'HanSans' | 'HanSerif'

export type TextNode = Placed & {
  readonly text: readonly TextRun[]
  readonly alignment?: 'left' | 'right' | 'center'
  readonly noWrap?: boolean
  /** Level of a heading, 1 for the title; levels left out close up. */
  readonly heading?: 1 | 2 | 3
  /** Target of links; unique in the paper. */
  readonly id?: string
  readonly outline?: boolean
  readonly outlineText?: string
  readonly outlineParentId?: string
  readonly outlineExpanded?: boolean
}

export type StackNode = Placed & {
  readonly stack: readonly Node[]
  /** A drawing with the words in it: brought to another sheet as one. */
  readonly whole?: true
}
export type ColumnsNode = Placed & { readonly columns: readonly Node[]; readonly columnGap?: number }
export type SvgNode = Placed & { readonly svg: string; readonly fit?: readonly [number, number] }
/** `image` names an entry of the definition's `images`. */
export type ImageNode = Placed & {
  readonly image: string
  readonly fit?: readonly [number, number]
  readonly alignment?: 'center'
}
export type CanvasNode = Placed & { readonly canvas: readonly Vector[] }

export type Vector =
  | {
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly color: string
    }
  | {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly lineWidth: number
      readonly lineColor?: string
      readonly lineCap?: 'butt' | 'round'
      readonly dash?: { readonly length: number; readonly space: number }
    }
  | {
      readonly type: 'polyline'
      readonly points: readonly { readonly x: number; readonly y: number }[]
      readonly closePath: true
      readonly color: string
    }
  | { readonly type: 'path'; readonly d: string; readonly lineWidth: number; readonly lineColor: string }
