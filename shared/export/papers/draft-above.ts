import { draftHead } from './draft-band'
import type { PaperFrame } from './paper-frame'
import { mm } from './setting/measures'
import type { Node } from './setting/node'

/** The draft's word above a title, a little into the margin; nothing on an issue. Millimetres. */
export function draftAbove({ composer, issue }: PaperFrame, raised: number, below: number): readonly Node[] {
  return issue === undefined ? [{ ...draftHead(composer), margin: [0, -mm(raised), 0, mm(below)] }] : []
}
