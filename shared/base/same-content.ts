/** Whether two JSON values say the same: whatever the order of keys, an undefined field being none. Shared parts cost nothing. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((entry, index) => sameContent(entry, other[index]))
  }
  const [first, second] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>]
  for (const key in first) if (!sameContent(first[key], second[key])) return false
  for (const key in second) if (second[key] !== undefined && first[key] === undefined) return false
  return true
}
