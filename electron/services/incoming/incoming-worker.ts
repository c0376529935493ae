import { parentPort, workerData } from 'node:worker_threads'
import { readIncoming } from './read-incoming'

// Entry of a worker of its own: a file that eats memory or time ends this thread and nothing else.
const { path, attachmentsTo } = workerData as { path: string; attachmentsTo?: string }
const read = await readIncoming(path, attachmentsTo)
parentPort?.postMessage(read)
