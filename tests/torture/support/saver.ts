import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { build } from 'vite'

/** A process that saves one visit without pause. */
export type Saver = {
  /** Settles once its program is loaded. */
  readonly ready: Promise<void>
  readonly begin: (folder: string, paceMs?: number) => void
  /** The last revision of which the process was told that it is on the disk; 0 before the first. */
  readonly told: () => number
  /** Settles when it was told of one. */
  readonly saving: Promise<void>
  readonly signal: (signal: NodeJS.Signals) => void
  readonly ended: Promise<void>
  readonly complaint: () => string
}

const bundles = new Map<string, Promise<string>>()

/** The program as one file, since loading takes longer than what is measured. */
export function programOf(name: 'save-for-ever' | 'turn-for-ever'): Promise<string> {
  const bundle = bundles.get(name) ?? buildProgram(name)
  bundles.set(name, bundle)
  return bundle
}

async function buildProgram(name: string): Promise<string> {
  const out = join(process.cwd(), '.cache', 'tests', `${name}-${process.pid}`)
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, `../processes/${name}.ts`), outDir: out, minify: true, emptyOutDir: true }
  })
  return join(out, `${name}.js`)
}

export function startSaver(program: string): Saver {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(program), 'compiled') }
  const child: ChildProcess = spawn(process.execPath, [program], { stdio: 'pipe', env })
  let text = ''
  let complaint = ''
  let tellReady = () => {}
  let tellSaving = () => {}
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve
  })
  const saving = new Promise<void>((resolve) => {
    tellSaving = resolve
  })
  const told = () => Number(text.split('\n').at(-2) ?? 0) || 0
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    // Only the end is of interest, and a whole line of it.
    text = `${text.slice(-60)}${part}`
    tellReady()
    if (told() > 0) tellSaving()
  })
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    complaint += part
  })
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      tellReady()
      tellSaving()
      resolve()
    })
  })
  child.stdin?.on('error', () => undefined)
  return {
    ready,
    saving,
    told,
    ended,
    begin: (folder, paceMs) => child.stdin?.write(`${folder}|${paceMs ?? ''}\n`),
    signal: (signal) => child.kill(signal),
    complaint: () => complaint
  }
}
