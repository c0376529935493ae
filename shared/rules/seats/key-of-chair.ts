/** A chair as one word, by which it is compared and kept. */
export function keyOfChair({ table, position }: { readonly table: string; readonly position: number }): string {
  return `${table}/${position}`
}
