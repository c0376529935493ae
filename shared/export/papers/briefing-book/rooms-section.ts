import type { PaperFrame } from '../paper-frame'
import type { Section } from '../setting/paper-definition'
import { roomBlocks } from '../sheets/room-blocks'
import type { BookChapters } from './book-chapters'
import { bookMeasure, bookSection, chapterHead } from './book-frame'

/** Who sleeps where; no page where no room is named yet. */
export function roomsSection(frame: PaperFrame, { rooms: chapter }: BookChapters): readonly Section[] {
  if (chapter === undefined) return []
  const head = { node: chapterHead(frame, chapter, chapter.title), anchor: chapter.anchor ?? 0, keepWithNext: true }
  return [bookSection(frame, chapter.title, [head, ...roomBlocks(frame, bookMeasure)])]
}
