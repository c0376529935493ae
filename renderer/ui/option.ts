/** One choice of a list: its words, and a second line's worth beside them. */
export type Option<Id extends string> = {
  readonly id: Id
  readonly words: string
  readonly detail?: string | undefined
  /** Language of the words, where it is not the interface's. */
  readonly lang?: string | undefined
}
