import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type DesktopCommand, streamLimit } from '../../shared/backend/bridge'

type Ports = {
  readonly upload: (bytes: Uint8Array) => Promise<string>
  readonly send: (command: DesktopCommand) => void
  readonly fault: (where: string, error: unknown) => void
}

/** Files handed over by the system take the way of every import: they are looked at before anything is kept. */
export async function openVisitFiles(paths: readonly string[], { upload, send, fault }: Ports): Promise<void> {
  for (const path of paths) {
    try {
      const { size } = await stat(path)
      // One that is too large arrives cut and is refused in words by the preview.
      const bytes = size > streamLimit ? new Uint8Array() : await readFile(path)
      send({ kind: 'open-file', upload: await upload(bytes), name: basename(path) })
    } catch (error) {
      fault('open-file', error)
    }
  }
}
