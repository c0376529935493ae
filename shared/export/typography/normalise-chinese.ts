/** Between hanzi there is no space; one between hanzi and Latin is left as the author wrote it. */
export function normaliseChinese(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：！？）》」』”]) +(?=[\p{Script=Han}（《「『“])/gu, '')
    .replace(/(?<=\p{Script=Han}),(?=\s*\p{Script=Han})/gu, '，')
}
