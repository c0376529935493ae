// What is built, from which sources, and by which files one sees that it is there. A new bundle entry belongs into `entries`.

/** Bundle entries by part: name of the output file -> source. A worker is an entry of its own in every part that starts it. */
export const entries = {
  main: { index: 'electron/main/index.ts', 'incoming-worker': 'electron/services/incoming/incoming-worker.ts' },
  cli: { index: 'electron/cli/index.ts', 'incoming-worker': 'electron/services/incoming/incoming-worker.ts' }
}

/** Packages left out of the Node bundles and loaded from node_modules: they read files that lie beside their own code. */
export const external = ['pdfmake']

const setUp = ['package-lock.json', 'tsconfig.base.json', 'scripts/parts.mjs']

export const parts = {
  fonts: { sources: ['package-lock.json', 'scripts/fonts.mjs'], outputs: ['out/fonts/LICENCE-noto-serif-sc.txt'] },
  cli: { sources: ['electron', 'shared', 'vite.cli.config.ts', ...setUp], outputs: outputs('cli') },
  desktop: {
    sources: ['electron', 'shared', 'electron.vite.config.ts', ...setUp],
    outputs: [...outputs('main'), 'out/preload/index.cjs']
  },
  renderer: { sources: ['renderer', 'shared', 'electron.vite.config.ts', ...setUp], outputs: ['out/renderer/index.html'] }
}

function outputs(name) {
  return Object.keys(entries[name]).map((entry) => `out/${name}/${entry}.js`)
}
