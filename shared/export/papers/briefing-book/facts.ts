import type { Fact } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import type { PaperFrame } from '../paper-frame'
import { plain } from '../plain-words'
import type { Block, Section } from '../setting/paper-definition'
import type { BookChapters } from './book-chapters'
import { bookSection, chapterHead } from './book-frame'
import { factRows } from './fact-rows'

/** Every fact of the visit under its subject. */
export function factsSection(frame: PaperFrame, { facts: chapter }: BookChapters): readonly Section[] {
  if (chapter === undefined) return []
  const head = { node: chapterHead(frame, chapter, chapter.title), anchor: chapter.anchor ?? 0, keepWithNext: true }
  return [bookSection(frame, chapter.title, [head, ...factBlocks(frame)])]
}

export function factBlocks(frame: PaperFrame, measure?: number): readonly Block[] {
  const { composer, visit } = frame
  const bySubject = new Map<string, Fact[]>()
  for (const fact of inOrder(visit.facts)) {
    const subject = plain(composer.read(fact.subject, `facts.${fact.id}.subject`)) ?? ''
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), fact])
  }
  return [...bySubject].flatMap(([subject, facts]) => factRows(frame, facts, subject, measure))
}
