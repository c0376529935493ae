/** Where a link may lead: a page, a letter, a call. `shown` is what a person should read before following it. */
export type LinkTarget = { readonly kind: 'page' | 'letter' | 'call'; readonly href: string; readonly shown: string }

const plainHost = /^[a-z0-9.-]+(?::\d+)?$/

/**
 * Only `https:`, `mailto:` and `tel:`. Other schemes start programs (`ms-word:`), run scripts (`javascript:`), carry pages
 * (`data:`) or read this computer (`file:`). A host in other letters, which may look like Latin ones, is no
 * link either: who means it writes it in Punycode, as it is asked for.
 */
export function linkTarget(href: string): LinkTarget | undefined {
  const [, scheme = '', rest = ''] = /^(https|mailto|tel):(.+)$/i.exec(href.trim()) ?? []
  // Browsers leave control characters out of an address before they read its scheme.
  if (scheme === '' || /[\p{Cc}\s\\]/u.test(href.trim())) return undefined
  switch (scheme.toLowerCase()) {
    case 'mailto':
      return /^[^@?]+@[^@?]+$/.test(rest) ? { kind: 'letter', href: `mailto:${rest}`, shown: rest } : undefined
    case 'tel':
      return /^[+\d(][\d().-]*$/.test(rest) ? { kind: 'call', href: `tel:${rest}`, shown: rest } : undefined
    default: {
      const host = /^\/\/([^/?#]+)/.exec(rest)?.[1]?.toLowerCase()
      // A name before an @ is a host that is not one.
      if (host === undefined || !plainHost.test(host)) return undefined
      return { kind: 'page', href: `https:${rest}`, shown: host }
    }
  }
}
