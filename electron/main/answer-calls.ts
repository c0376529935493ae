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

/** The one channel for calls: who asks, how much is sent, and only then what it says. */
export function answerCalls({ handlers, sent, pass, fault }: Ports): void {
  ipcMain.handle('attache:call', async (event, name: unknown, argument: unknown) => {
    const given = sent(event) ? await answerText(name, argument) : refused({ kind: 'not-allowed' })
    return JSON.stringify(given)
  })
  ipcMain.handle('attache:pass', (event) => (sent(event) ? pass : ''))

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
