import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { DesktopCommand } from '../../shared/backend/bridge'
import type { Shelf } from '../services/shelf'

type Ports = {
  readonly shelf: Pick<Shelf, 'receive'>
  readonly send: (command: DesktopCommand) => void
  readonly fault: (where: string, error: unknown) => void
}

/** Files handed over by the system take the way of every import: they are looked at before anything is kept. */
export async function openVisitFiles(paths: readonly string[], { shelf, send, fault }: Ports): Promise<void> {
  for (const path of paths) {
    try {
      const received = await shelf.receive(createReadStream(path))
      const name = basename(path)
      send(
        received.ok
          ? { kind: 'open-file', upload: received.value, name }
          : { kind: 'too-large', name, limit: received.refusal.limit }
      )
    } catch (error) {
      fault('open-file', error)
    }
  }
}
