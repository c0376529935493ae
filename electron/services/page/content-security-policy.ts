/**
 * One policy for the desktop and the loopback server: everything from our own origin, nothing from elsewhere. The nonce belongs
 * to one page load; the interface library needs it for the `<style>` elements it makes, pdf.js needs WebAssembly for pictures.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default'
  ].join('; ')
}
