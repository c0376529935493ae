import type * as z from 'zod'
import { type CallName, contract, type Reply } from './contract'
import type { Answer } from './transport'

/** What a backend does for each call; the argument has passed its schema. */
export type Handlers = {
  readonly [Name in CallName]: (argument: z.output<(typeof contract)[Name]['argument']>) => Promise<Reply<Name>>
}

/** Answers one call of a transport: unknown names and arguments that do not fit never reach a handler. */
export async function answer(
  handlers: Handlers,
  name: string,
  argument: unknown,
  report: (name: string, error: unknown) => void
): Promise<Answer> {
  if (!isCall(name)) return { ok: false, fault: { kind: 'unknown-call', name: name.slice(0, 60) } }
  const checked = contract[name].argument.safeParse(argument)
  if (!checked.success) {
    const path = checked.error.issues[0]?.path.map(String).join('.') ?? ''
    return { ok: false, fault: { kind: 'invalid-argument', name, path } }
  }
  try {
    const handler = handlers[name] as (argument: unknown) => Promise<unknown>
    return { ok: true, reply: await handler(checked.data) }
  } catch (error) {
    report(name, error)
    return { ok: false, fault: { kind: 'failed', name } }
  }
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
