/** One section of a paper as a window shows it; the same shape as the backend's. */
export type SectionMark = {
  /** The same in every version of the paper. */
  readonly name: string
  /** Of all that stands in it, numbers of pages apart. */
  readonly digest: string
  readonly pages: number
}

/** What a window shows of a paper, and the page that is looked at. */
export type ShownPaper = { readonly page: number; readonly sections: readonly SectionMark[] }

/** Where a page comes from: of the part that was made, or of what the window shows already. */
export type SheetSource = { readonly of: 'part' | 'shown'; readonly page: number }
