import { parentPort, workerData } from 'node:worker_threads'
import { readCalendar } from './calendar/read-calendar'
import type { Errand } from './read-in-worker'
import { readIncoming } from './read-incoming'
import { readTable } from './table/read-table'

// Entry of a worker of its own: a file that eats memory or time ends this thread and nothing else.
const errand = workerData as Errand
parentPort?.postMessage(await read())

async function read() {
  switch (errand.reader) {
    case 'visit':
      return readIncoming(errand.path, errand.attachmentsTo, errand.passphrase)
    case 'table':
      return readTable(errand.path)
    case 'calendar':
      return readCalendar(errand.path)
  }
}
