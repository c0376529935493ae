import type { WebContents, WebFrameMain } from 'electron'
import type { Frame, Page } from 'playwright-core'
import { toBrowser, toProgram } from './address'
import { invoked, received } from './ipc-main'
import { KnownEmitter } from './known-emitter'
import { preloadScript } from './preload-script'
import { grantPermissions, sessions } from './session'
import { stage } from './stage'
import { strict } from './strict'

type WindowOpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' }
type Preferences = { readonly preload?: string; readonly contextIsolation?: boolean }

const events = [
  'destroyed',
  'did-finish-load',
  'did-navigate',
  'render-process-gone',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-redirect'
]
const byPage = new Map<Page, StandInContents>()
let last = 0

export function contentsOfPage(page: Page): StandInContents | undefined {
  return byPage.get(page)
}

/** The inner side of a window's contents: what the stand-in does with the page. `contents` is what the program sees. */
export class StandInContents {
  readonly emitter = new KnownEmitter('webContents', events)
  readonly contents: WebContents
  readonly page: Promise<Page>
  #address = ''
  #asked: string | undefined
  #destroyed = false
  #openHandler: WindowOpenHandler | undefined
  #frames = new WeakMap<Frame, WebFrameMain>()
  #turn: Promise<unknown>

  constructor(preferences: Preferences, onCreated: (contents: WebContents) => void) {
    last += 1
    const members = {
      id: last,
      session: sessions.defaultSession,
      getURL: () => this.#address,
      isDestroyed: () => this.#destroyed,
      loadURL: (address: string) => this.load(address),
      reload: () => void this.page.then((page) => page.reload()),
      send: (channel: string, ...given: unknown[]) => this.#send(channel, structuredClone(given)),
      setWindowOpenHandler: (handler: WindowOpenHandler) => {
        this.#openHandler = handler
      }
    } satisfies { readonly [Member in keyof WebContents]?: unknown }
    this.contents = strict('webContents', Object.assign(this.emitter, members)) as unknown as WebContents
    this.page = this.#open(preferences)
    this.#turn = this.page
    onCreated(this.contents)
  }

  async load(address: string): Promise<void> {
    const page = await this.page
    this.#asked = address
    await page.goto(toBrowser(address)).finally(() => {
      this.#asked = undefined
    })
  }

  /** Only what a page or person begins is asked about; what the program itself loads is not. */
  mayNavigate(frame: Frame, address: string): boolean {
    const isMainFrame = frame.parentFrame() === null
    if (isMainFrame && address === this.#asked) return true
    const details = { url: address, isMainFrame, isSameDocument: false, frame: this.#frame(frame), initiator: null }
    const allowed = this.emitter.allows('will-frame-navigate', details)
    return (!isMainFrame || this.emitter.allows('will-navigate', details, address)) && allowed
  }

  mayRedirect(address: string): boolean {
    return this.emitter.allows('will-redirect', { url: address, isMainFrame: true, isSameDocument: false }, address)
  }

  #askedForWindow(address: string): void {
    const answer = this.#openHandler?.({ url: address })
    if (answer?.action !== 'deny') stage.opened.push(address)
  }

  async close(): Promise<void> {
    const page = await this.page
    await page.close().catch(() => undefined)
  }

  async #open({ preload, contextIsolation = true }: Preferences): Promise<Page> {
    const context = await stage.context
    if (context === undefined) throw new Error('a window was made before app is ready')
    await grantPermissions(context)
    const [first] = context.pages().filter((page) => !stage.pages.has(page))
    const page = first ?? (await context.newPage())
    stage.pages.add(page)
    byPage.set(page, this)
    const binding = `exchange${Math.random().toString(36).slice(2)}`
    await page.exposeBinding(binding, ({ frame }, kind: string, channel: string, given: unknown[]) =>
      this.#exchanged(frame, kind, channel, given)
    )
    this.#toldName = `${binding}Told`
    if (preload !== undefined) await page.addInitScript(preloadScript(preload, binding, contextIsolation))
    page.on('load', () => this.emitter.emit('did-finish-load', {}))
    page.on('crash', () => this.emitter.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('close', () => {
      this.#destroyed = true
      this.emitter.emit('destroyed', {})
    })
    return page
  }

  #toldName = ''

  #exchanged(frame: Frame, kind: string, channel: string, given: unknown[]): unknown {
    switch (kind) {
      case 'committed':
        this.#address = toProgram(frame.url())
        return void this.emitter.emit('did-navigate', {}, this.#address)
      case 'leave':
        return void this.mayNavigate(frame, channel)
      case 'open':
        return this.#askedForWindow(toProgram(channel))
      case 'invoke':
        return invoked(channel, this.#event(frame), given)
      default:
        return received(channel, this.#event(frame), given)
    }
  }

  #event(frame: Frame): object {
    return strict('event', { sender: this.contents, senderFrame: this.#frame(frame), type: 'frame' })
  }

  #frame(frame: Frame): WebFrameMain {
    const known = this.#frames.get(frame)
    if (known) return known
    const contents = this
    const members = {
      get url() {
        return toProgram(frame.url())
      },
      get parent() {
        const parent = frame.parentFrame()
        return parent === null ? null : contents.#frame(parent)
      },
      isDestroyed: () => frame.isDetached()
    } satisfies { readonly [Member in keyof WebFrameMain]?: unknown }
    const made = strict('webFrameMain', members) as unknown as WebFrameMain
    this.#frames.set(frame, made)
    return made
  }

  #send(channel: string, given: unknown[]): void {
    this.#turn = this.#turn
      .then(async () => {
        const page = await this.page
        const tell = ([name, on, values]: [string, string, unknown[]]) =>
          (window as unknown as Record<string, (channel: string, given: unknown[]) => void>)[name]?.(on, values)
        await page.evaluate(tell, [this.#toldName, channel, given] as [string, string, unknown[]])
      })
      // A page that is just leaving hears nothing any more, in Electron as here.
      .catch(() => undefined)
  }
}
