import type { Backend } from '../../../shared/backend/client'
import type { OpenPdf } from './pdf/pdf-document'
import { createPreviewer, type Previewer } from './previewer'

const kept = new WeakMap<Backend, Previewer>()

/** The window's one preview: whoever goes to mend what does not fit finds the paper on coming back, on the same page. */
export function keptPreviewer(backend: Backend, open: OpenPdf): Previewer {
  const previewer = kept.get(backend) ?? createPreviewer(backend, open, crypto.randomUUID())
  kept.set(backend, previewer)
  return previewer
}
