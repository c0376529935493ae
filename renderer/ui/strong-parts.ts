export type Part = { readonly text: string; readonly strong: boolean; readonly at: number }

/** The parts of a sentence of the wording, those between `<b>` and `</b>` marked; `at` is where each begins. */
export function strongParts(sentence: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const [index, piece] of sentence.split(/<\/?b>/).entries()) {
    if (piece !== '') parts.push({ text: piece, strong: index % 2 === 1, at })
    at += piece.length + 1
  }
  return parts
}
