import type { Transport } from '../../shared/backend/transport'
import { bridge } from './bridge'

/** The way to the backend: the desktop's bridge where there is one, else the loopback server that sent this page. */
export async function findTransport(): Promise<Transport> {
  const found = bridge()
  if (found !== undefined) return (await import('./bridge-transport')).createBridgeTransport(found)
  const { connectHttp, pagePorts } = await import('./http-transport')
  return connectHttp(pagePorts())
}
