import { parentPort, workerData } from 'node:worker_threads'
import type { PictureOrder } from './picture-desk'
import { shrinkPicture } from './shrink-picture'
import { takeFile } from './take-file'

// Entry of a worker of its own: whatever a foreign picture does to the library ends with this thread.
const order = workerData as PictureOrder
parentPort?.postMessage(
  order.kind === 'take' ? await takeFile(order.path, order.wanted) : await shrinkPicture(order.path, order.box)
)
