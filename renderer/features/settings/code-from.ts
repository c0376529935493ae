/** A code that none of the others has: `rank-12`. */
export function codeFrom(stem: string, others: readonly { readonly id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id))
  let number = others.length + 1
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
