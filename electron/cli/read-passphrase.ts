import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Terminal } from './terminal'

/**
 * The passphrase: typed without being shown, or the first line of what is piped in. Never an argument, which every user of the
 * computer can read in the list of processes. Undefined where none came, or where the two typed ones differ.
 */
export async function readPassphrase({ err, t }: Terminal, twice: boolean): Promise<string | undefined> {
  if (!process.stdin.isTTY) return lineOf(process.stdin, false)
  err(t('commandLine.seal.ask'))
  const typed = await lineOf(process.stdin, true)
  err('\n')
  if (!twice || typed === undefined) return typed
  err(t('commandLine.seal.again'))
  const again = await lineOf(process.stdin, true)
  err('\n')
  return again === typed ? typed : undefined
}

function lineOf(input: NodeJS.ReadStream, terminal: boolean): Promise<string | undefined> {
  // The terminal itself shows nothing while lines are edited here, and what is edited goes nowhere.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output, terminal })
  return new Promise((resolve) => {
    let found: string | undefined
    lines.once('line', (line) => {
      found = line
      lines.close()
    })
    lines.once('SIGINT', () => lines.close())
    lines.once('close', () => {
      input.pause()
      resolve(found === undefined || found === '' ? undefined : found.slice(0, 500))
    })
  })
}
