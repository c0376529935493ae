// npm writes only those optional packages into the lock file that the registry in reach could show it. A registry without the
// packages of other platforms leaves gaps, `npm ci` refuses the file, and a user elsewhere gets no native binding.
// This adds an entry for every gap, with the platform read from the package's name. Run it after each change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const systems = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'])
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'])
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

/** Every optional dependency that the lock file names but has no entry for. */
export function missingEntries(lock) {
  const gaps = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isFound(lock.packages, path, name)) gaps.push({ name, version: range.replace(/^[~^]/, ''), owner: entry })
    }
  }
  return gaps
}

export function completeLock(lock) {
  const packages = { ...lock.packages }
  for (const { name, version, owner } of missingEntries(lock)) {
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(owner.dev ? { dev: true } : {}),
      ...(owner.devOptional ? { devOptional: true } : {}),
      optional: true
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** `@swc/core-linux-x64-musl` -> linux, x64, musl. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = words.filter((word) => systems.has(word))
  const cpu = words.filter((word) => processors.has(word))
  const libc = words.filter((word) => Object.hasOwn(libraries, word)).map((word) => libraries[word])
  return { ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}), ...(os.length ? { os } : {}) }
}

// Node's own rule: beside the package, then beside each package that holds it, up to the root.
function isFound(packages, path, name) {
  for (let holder = path; ; holder = holder.slice(0, Math.max(holder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${holder ? `${holder}/` : ''}node_modules/${name}`]) return true
    if (!holder) return false
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const gaps = missingEntries(lock).length
  if (gaps) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
  console.log(gaps ? `package-lock.json: ${gaps} entries added` : 'package-lock.json is complete')
}
