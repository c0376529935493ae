// `npm run build [-- PART ...]` builds the named parts, or all of them, whether or not their sources changed.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inTurn } from './build-turn.mjs'
import { copyFonts } from './fonts.mjs'
import { fingerprint, isFresh, markFresh } from './freshness.mjs'
import { parts } from './parts.mjs'
import { root } from './root.mjs'

const recipes = {
  fonts: copyFonts,
  cli: () => buildWith(join(root, 'vite.cli.config.ts')),
  desktop: () => buildDesktop(['main', 'preload']),
  renderer: () => buildDesktop(['renderer'])
}

/** Another process may have built a part while this one waited for its turn. */
export function build(names, { always = false } = {}) {
  return inTurn(async () => {
    for (const name of names) if (always || !isFresh(name, parts[name])) await buildPart(name)
  })
}

async function buildPart(name) {
  const began = performance.now()
  const print = fingerprint(parts[name].sources)
  await recipes[name]()
  markFresh(name, print)
  process.stderr.write(`built ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
}

async function buildWith(configFile) {
  const { build: viteBuild } = await import('vite')
  await viteBuild({ configFile, logLevel: 'warn' })
}

async function buildDesktop(sections) {
  process.env.NODE_ENV_ELECTRON_VITE = 'production'
  const [{ resolveConfig }, { build: viteBuild }] = await Promise.all([import('electron-vite'), import('vite')])
  const file = { root, configFile: join(root, 'electron.vite.config.ts'), logLevel: /** @type {const} */ ('warn') }
  const { config } = await resolveConfig(file, 'build', 'production')
  for (const section of sections) await viteBuild(config?.[section])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
  if (unknown.length) {
    console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  await build(asked.length ? asked : Object.keys(parts), { always: true })
}
