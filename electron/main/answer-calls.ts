import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { answer, type Handlers } from '../../shared/backend/answer'
import { callLimit } from '../../shared/backend/bridge'
import type { Answer, Fault } from '../../shared/backend/transport'

type Ports = {
  readonly handlers: Handlers
  readonly sent: (event: IpcMainInvokeEvent) => boolean
  /** What streams of our windows bring along. */
  readonly pass: string
  readonly fault: (name: string, error: unknown) => void
}

/**
 * The one channel for calls: who asks, how much is sent, and only then what it says. The function that comes back waits until
 * nothing is in hand.
 */
export function answerCalls({ handlers, sent, pass, fault }: Ports): () => Promise<void> {
  const inHand = new Set<Promise<Answer>>()
  ipcMain.handle('attache:call', async (event, name: unknown, argument: unknown) => {
    if (!sent(event)) return JSON.stringify(refused({ kind: 'not-allowed' }))
    const answering = answerText(name, argument)
    inHand.add(answering)
    return JSON.stringify(await answering.finally(() => inHand.delete(answering)))
  })
  ipcMain.handle('attache:pass', (event) => (sent(event) ? pass : ''))

  return async () => {
    while (inHand.size > 0) await Promise.allSettled(inHand)
  }

  async function answerText(name: unknown, argument: unknown): Promise<Answer> {
    if (typeof name !== 'string' || typeof argument !== 'string') return refused({ kind: 'invalid-argument', name: '', path: '' })
    if (argument.length > callLimit || Buffer.byteLength(argument) > callLimit)
      return refused({ kind: 'too-large', limit: callLimit })
    const parsed = parse(argument)
    return parsed === undefined
      ? refused({ kind: 'invalid-argument', name: name.slice(0, 60), path: '' })
      : answer(handlers, name, parsed.value, fault)
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function refused(fault: Fault): Answer {
  return { ok: false, fault }
}
