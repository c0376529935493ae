import { join } from 'node:path'
import type { Visit } from '../../../shared/model/visit'
import { engine } from './engine'

/** Paths of the photographs that are there and that the engine can read, by content hash; others print as corner marks. */
export function picturesOf(visit: Visit, folder: string | undefined): Readonly<Record<string, string>> {
  const photographs = Object.values(visit.people).flatMap((person) => person.photograph ?? [])
  if (folder === undefined || photographs.length === 0) return {}
  const trial = new engine.PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => true)
  const found: Record<string, string> = {}
  for (const { sha256, extension } of photographs) {
    const path = join(folder, `${sha256}.${extension}`)
    try {
      trial.openImage(path)
      found[sha256] = path
    } catch {
      // Missing, cut short, or a format that is neither JPEG nor PNG.
    }
  }
  return found
}
