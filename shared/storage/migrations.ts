/** The version of the stored visit that this program writes. */
export const currentVersion = 1

/**
 * Steps from one version to the next, by the version they start from. A step never imports the model and is frozen once
 * shipped. Version 1 is the first, so that there is no step yet.
 */
export const migrations: ReadonlyMap<number, (visit: unknown) => unknown> = new Map()

/** Brings an older visit to the current version; the caller keeps the original. */
export function migrate(visit: unknown, from: number, steps = migrations, to = currentVersion): unknown {
  let value = visit
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version)
    if (step === undefined) throw new Error(`no migration from version ${version}`)
    value = step(value)
  }
  return value
}
