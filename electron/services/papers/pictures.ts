import { join } from 'node:path'
import type { Visit } from '../../../shared/model/visit'
import { engine } from './engine'

/** Paths of the photographs that are there and that the engine can read, by content hash; others print as corner marks. */
export function picturesOf(visit: Visit, folder: string | undefined): Readonly<Record<string, string>> {
  const photographs = Object.values(visit.people).flatMap((person) => person.photograph ?? [])
  if (folder === undefined || photographs.length === 0) return {}
  return Object.fromEntries(
    photographs.flatMap(({ sha256, extension }) => {
      const path = join(folder, `${sha256}.${extension}`)
      return isPicture(path) ? [[sha256, path]] : []
    })
  )
}

/** Whether the engine can read a file as a picture; false for one that is missing, cut short, or neither JPEG nor PNG. */
export function isPicture(path: string): boolean {
  try {
    const trial = new engine.PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => true)
    trial.openImage(path)
    return true
  } catch {
    return false
  }
}
