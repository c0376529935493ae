// `npm run build [-- PART ...]` builds the named parts, or all of them, whether or not their sources changed; with `--stale`
// only those whose sources did.
import { join } from 'node:path'
import { inTurn } from './build-turn.mjs'
import { copyFonts } from './fonts.mjs'
import { fingerprint, isFresh, markFresh } from './freshness.mjs'
import { parts } from './parts.mjs'
import { buildReader } from './reader.mjs'
import { root } from './root.mjs'

const asked = process.argv.slice(2).filter((word) => word !== '--stale')
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const recipes = {
  fonts: copyFonts,
  cli: () => buildWith(join(root, 'vite.cli.config.ts')),
  desktop: () => buildDesktop(['main', 'preload']),
  renderer: () => buildDesktop(['renderer']),
  reader: buildReader
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

// Another process may have built a part while this one waited for its turn.
await inTurn(async () => {
  const staleOnly = process.argv.includes('--stale')
  for (const name of asked.length ? asked : Object.keys(parts)) {
    if (!staleOnly || !isFresh(name, parts[name])) await buildPart(name)
  }
})
