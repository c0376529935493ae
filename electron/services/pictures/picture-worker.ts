import { parentPort, workerData } from 'node:worker_threads'
import type { PictureOrder } from './picture-desk'
import { shrinkPicture } from './shrink-picture'
import { takeAgain } from './take-again'
import { takeFile } from './take-file'

// Entry of a worker of its own: whatever a foreign picture does to the library ends with this thread.
const order = workerData as PictureOrder
parentPort?.postMessage(await filled())

function filled() {
  switch (order.kind) {
    case 'take':
      return takeFile(order.path, order.wanted)
    case 'take-again':
      return takeAgain(order.path)
    case 'shrink':
      return shrinkPicture(order.path, order.box)
  }
}
