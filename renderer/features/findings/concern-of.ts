import type { Finding } from '../../../shared/rules/finding'

/** The item that a finding is about, else its person. */
export function concernOf(finding: Finding) {
  const [item] = finding.items
  if (item !== undefined || !('person' in finding)) return { collection: 'items', id: item ?? '' } as const
  return { collection: 'people', id: finding.person } as const
}
