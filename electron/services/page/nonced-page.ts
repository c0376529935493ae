/** The page with the nonce of this load where react-aria looks for it. */
export function noncedPage(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`)
}
