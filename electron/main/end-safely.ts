import { app, type BrowserWindow, type Event, powerMonitor } from 'electron'

type Ports = {
  /** Saves what is in hand in all windows; may be called again and again. */
  readonly flush: () => Promise<void>
  /** Ends the services: after it nothing is written any more. */
  readonly close: () => Promise<void>
}

/** Nothing in hand is lost when the program, the session or the power ends. */
export function endSafely({ flush, close }: Ports): { readonly watch: (window: BrowserWindow) => void } {
  let state: 'open' | 'ending' | 'ended' = 'open'

  app.on('before-quit', (event) => {
    if (state === 'ended') return
    event.preventDefault()
    if (state === 'ending') return
    state = 'ending'
    void flush()
      .then(close)
      .finally(() => {
        state = 'ended'
        app.quit()
      })
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  powerMonitor.on('suspend', () => void flush())
  powerMonitor.on('shutdown', () => app.quit())

  return {
    watch: (window) => {
      let flushed = false
      window.on('close', (event: Event) => {
        if (flushed || state === 'ended') return
        event.preventDefault()
        void flush().finally(() => {
          flushed = true
          if (!window.isDestroyed()) window.close()
        })
      })
      // Windows signs a person out: first it asks, then it is over.
      window.on('query-session-end', () => void flush())
      window.on('session-end', () => void flush().then(close))
    }
  }
}
