/** Where the page lives. A standard, secure scheme of our own: no port is open, and no other program can serve it. */
export const appScheme = 'app'
export const appOrigin = 'app://attache'
export const pageAddress = `${appOrigin}/index.html`

/** Node gives `null` as the origin of any scheme of one's own, so scheme and host are compared. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${appScheme}:` && url.host === 'attache' && url.username === '' && url.password === ''
}
