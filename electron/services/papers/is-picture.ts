import { engine } from './engine'

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
