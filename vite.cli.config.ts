import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { entries, external } from './scripts/parts.mjs'

// The command line and the loopback server: Node bundles, since one file starts in a third of the time of a hundred.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '.cache/vite',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: 'out/cli',
    target: 'node24',
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries.cli).map(([name, file]) => [name, resolve(import.meta.dirname, file)])),
      external: [...external, ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
    }
  }
})
