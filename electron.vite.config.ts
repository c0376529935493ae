import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { entries, external } from './scripts/parts.mjs'

const from = (file: string) => resolve(import.meta.dirname, file)

/**
 * electron-vite declares a `require` in every chunk that seems to need one; a module that has made its own would be a second. Only
 * the name is another then: fflate hands its threads a text in which `require` is theirs.
 */
const ownRequire: Plugin = {
  name: 'own-require',
  transform(code) {
    if (!/\brequire = createRequire\(/.test(code)) return undefined
    const found = placesOf('require', this.parse(code))
    return found.reduceRight((text, at) => `${text.slice(0, at)}ownRequire${text.slice(at + 'require'.length)}`, code)
  }
}

/** Where a name stands for itself in a module, in order; not as the name of a property. */
function placesOf(name: string, node: object): readonly number[] {
  if ('type' in node && node.type === 'Identifier' && 'name' in node && 'start' in node)
    return node.name === name ? [Number(node.start)] : []
  const isPlain = 'computed' in node && node.computed === false
  const parts = Object.entries(node).flatMap(([key, part]: [string, unknown]) =>
    isPlain && (key === 'property' || key === 'key') ? [] : [part].flat()
  )
  return parts.flatMap((part) => (typeof part === 'object' && part !== null ? placesOf(name, part) : [])).sort((a, b) => a - b)
}

export default defineConfig({
  main: {
    cacheDir: '.cache/vite',
    plugins: [ownRequire],
    build: {
      outDir: 'out/main',
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries.main).map(([name, file]) => [name, from(file)])),
        external: ['electron', ...external],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  },
  // A sandboxed preload may require nothing but `electron`: one CommonJS file with everything in it.
  preload: {
    cacheDir: '.cache/vite',
    build: {
      outDir: 'out/preload',
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: from('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
      }
    }
  },
  renderer: {
    root: from('renderer'),
    cacheDir: from('.cache/vite'),
    plugins: [react()],
    build: {
      outDir: from('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The same files serve Electron and whatever browser is on a borrowed computer; CSS from `light-dark()` on.
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // The page's budget is a figure of the benchmark (group `page`), compressed and with all its parts.
      chunkSizeWarningLimit: 2000,
      // Nothing as data: URL: the content security policy lets fonts and scripts come from our own origin alone.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: from('renderer/index.html') } }
    }
  }
})
