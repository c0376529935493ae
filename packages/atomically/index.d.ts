export type WriteOptions = { readonly mode?: number }

/** Says that this package stands in for the one of the same name. */
export declare const madeForAttache: true

export declare function writeFileSync(path: string, data: string | Uint8Array, options?: WriteOptions): void
