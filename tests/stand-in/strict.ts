/** Looks that the language itself takes at any object: whether it can be awaited, how it is printed. */
const harmless: ReadonlySet<string> = new Set(['then', 'toJSON', 'constructor'])

/**
 * What is not stood in for throws instead of being undefined: a test must not pass because the stand-in knows less than
 * Electron. The members are checked against Electron's own types where they are written.
 */
export function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, member) {
      if (typeof member === 'symbol' || member in target || harmless.has(member)) return Reflect.get(target, member, target)
      throw unknown(`${name}.${member}`)
    },
    set(target, member, value) {
      if (typeof member === 'string' && !(member in target)) throw unknown(`${name}.${member}`)
      return Reflect.set(target, member, value, target)
    }
  })
}

/** The same for options: a misspelt one would silently be ignored. */
export function strictOptions(name: string, given: object, known: readonly string[]): void {
  for (const option of Object.keys(given)) {
    if (!known.includes(option)) throw unknown(`the option ${option} of ${name}`)
  }
}

/** Written down as well, since the program may catch it on its way. */
export function unknown(what: string): Error {
  const error = new Error(`the stand-in does not know ${what}`)
  process.stderr.write(`${error.stack}\n`)
  return error
}
