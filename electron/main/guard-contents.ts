import { app, type Event, type WebContents } from 'electron'
import { isOurs } from './app-origin'

/** No page but ours in any frame, no second window, no webview: an address that a person clicked is asked about instead. */
export function guardContents(openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_, contents) => guard(contents, openOutside))
}

function guard(contents: WebContents, openOutside: (address: string) => void): void {
  const deny = (event: Event<{ url: string }>) => {
    if (!isOurs(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => {
    deny(event)
    if (!isOurs(event.url)) openOutside(event.url)
  })
  contents.on('will-frame-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}
