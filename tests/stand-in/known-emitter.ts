import { EventEmitter } from 'node:events'
import { unknown } from './strict'

/** An emitter that throws when somebody listens for an event that it never sends. */
export class KnownEmitter extends EventEmitter {
  readonly #name: string
  readonly #events: ReadonlySet<string>

  constructor(name: string, events: readonly string[]) {
    super()
    this.#name = name
    this.#events = new Set(events)
    this.on('newListener', (event: string) => {
      if (event !== 'newListener' && !this.#events.has(event)) {
        throw unknown(`the event ${event} of ${this.#name}`)
      }
    })
  }

  /** Sends an event that listeners may prevent; true when nobody did. */
  allows(event: string, details: object = {}, ...more: unknown[]): boolean {
    let prevented = false
    const preventable = {
      ...details,
      preventDefault: () => {
        prevented = true
      }
    }
    this.emit(event, preventable, ...more)
    return !prevented
  }
}
