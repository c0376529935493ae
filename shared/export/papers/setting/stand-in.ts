// Numbers of pages are known only when everything is laid out. Until then these characters of the private use area, which no
// text can bring in, stand for them; the renderer puts the digits in their place.

export const pageStandIn = '\ue000'
export const pagesStandIn = '\ue001'

const firstAnchor = 0xe100

/** Stands for the number of the page on which an anchor of the definition lies. */
export function anchorStandIn(anchor: number): string {
  return String.fromCharCode(firstAnchor + anchor)
}

/** Puts the numbers into a text. */
export function fillIn(text: string, page: number, pages: number, pageOfAnchor: (anchor: number) => number | undefined): string {
  return text.replace(/[\ue000-\uf8ff]/g, (mark) => {
    if (mark === pageStandIn) return String(page)
    if (mark === pagesStandIn) return String(pages)
    return String(pageOfAnchor(mark.charCodeAt(0) - firstAnchor) ?? '')
  })
}
