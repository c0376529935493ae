import { stat } from 'node:fs/promises'
import { type Exchange, encodeExchange } from '../../shared/storage/exchange'
import { isPackage } from '../services/incoming/read-incoming'
import { writeDurably } from '../services/storage/write-durably'

/** Writes a visit file anew in its own form and whole: the file is the old one or the new one. */
export async function writeBack(path: string, exchange: Exchange, attachments: string): Promise<void> {
  const { mode } = await stat(path)
  const bytes = (await isPackage(path)) ? await packageOf(exchange, attachments) : Buffer.from(encodeExchange(exchange))
  await writeDurably(path, bytes, { mode })
}

async function packageOf(exchange: Exchange, attachments: string): Promise<Uint8Array> {
  const { encodePackage } = await import('../services/incoming/write-package')
  return encodePackage(exchange, attachments)
}
