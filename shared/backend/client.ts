import type { Argument, CallName, Reply } from './contract'
import type { Fault, Transport } from './transport'

/** The program behind the interface, as a window sees it. */
export type Backend = {
  readonly call: <Name extends CallName>(name: Name, argument: Argument<Name>) => Promise<Reply<Name>>
  readonly subscribe: Transport['subscribe']
  readonly upload: Transport['upload']
  readonly download: Transport['download']
}

/** Thrown where a call never reached its handler: a programmer's fault, or a backend that is gone. */
export class BackendFault extends Error {
  constructor(readonly fault: Fault) {
    super(`backend: ${fault.kind}`)
  }
}

/** A backend over any transport. Replies come from our own program and are trusted. */
export function createClient(transport: Transport): Backend {
  return {
    async call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Reply<Name>> {
      const answer = await transport.call(name, argument)
      if (!answer.ok) throw new BackendFault(answer.fault)
      return answer.reply as Reply<Name>
    },
    subscribe: transport.subscribe,
    upload: transport.upload,
    download: transport.download
  }
}
