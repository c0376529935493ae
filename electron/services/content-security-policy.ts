import { randomBytes } from 'node:crypto'

/** A new one for each page load. */
export function newNonce(): string {
  return randomBytes(18).toString('base64')
}

/** One policy for window and browser: everything from the program itself, styles injected by components by nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // pdf.js decodes pictures with WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'"
  ].join('; ')
}

/**
 * The page with its nonce where react-aria looks for it, `<meta name="csp-nonce">`: what injects a `<style>` reads it from
 * there. It stands first in the head, before any script.
 */
export function pageWithNonce(html: string, nonce: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<meta name="csp-nonce" content="${nonce}" nonce="${nonce}">`)
}
