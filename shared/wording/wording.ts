import type { Language } from '../base/language'

/** The shape that every other language must have: the same keys, other sentences. Plural suffixes may differ by language. */
export type Wording<Source> = {
  readonly [Key in keyof Source as StripPlural<Key & string> extends Key ? Key : never]: Source[Key] extends string
    ? string
    : Wording<Source[Key]>
} & { readonly [plural: `${string}_${'one' | 'few' | 'many' | 'other'}`]: string }

type StripPlural<Key extends string> = Key extends `${infer _Stem}_${'one' | 'few' | 'many' | 'other'}` ? never : Key

/** One area of sentences in all languages. */
export type WordingArea = Readonly<Record<Language, unknown>>
