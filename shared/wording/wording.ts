type PluralKey = `${string}_${'one' | 'few' | 'many' | 'other'}`

/** The shape that every other language must have: the same keys, other sentences. Plural forms differ by language; a test counts them. */
export type Wording<Source> = {
  readonly [Key in keyof Source as Key extends PluralKey ? never : Key]: Source[Key] extends string
    ? string
    : Wording<Source[Key]>
} & { readonly [Plural in PluralKey]?: string }
