import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { entries, external } from './scripts/parts.mjs'

const from = (file: string) => resolve(import.meta.dirname, file)

/** electron-vite declares a `require` in every chunk that seems to need one; a module that has made its own would be a second. */
const ownRequire: Plugin = {
  name: 'own-require',
  transform: (code) => (/\brequire = createRequire\(/.test(code) ? code.replaceAll(/\brequire\b/g, 'ownRequire') : undefined)
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
