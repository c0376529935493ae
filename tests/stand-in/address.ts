/**
 * Chromium alone has no way to register a scheme, and without that an `app:` page has no origin. So in the browser the page
 * lives at an https address that exists nowhere; the program sees and gives `app:` addresses only.
 */
const inBrowser = 'https://attache.invalid'
const inProgram = 'app://attache'

export function toBrowser(address: string): string {
  return address.startsWith(inProgram) ? inBrowser + address.slice(inProgram.length) : address
}

export function toProgram(address: string): string {
  return address.startsWith(inBrowser) ? inProgram + address.slice(inBrowser.length) : address
}
