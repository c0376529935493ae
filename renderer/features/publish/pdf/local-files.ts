/** Addresses of the character maps and the substitutes for standard fonts that come with pdf.js, by file name. */
const addresses = new Map(
  Object.entries(
    import.meta.glob<string>(
      ['../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', '../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}'],
      { query: '?url', import: 'default', eager: true }
    )
  ).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address])
)

/** Hands pdf.js its own files from our own origin: a paper whose fonts are not embedded shows all the same, without a network. */
export class LocalFiles {
  async fetch({ filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = addresses.get(filename)
    if (address === undefined) throw new Error(`no file ${filename} in pdf.js`)
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${filename}: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }
}
