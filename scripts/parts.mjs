// What is built, from which sources, and by which files one sees that it is there. A new bundle entry belongs into `entries`.

/** Threads that every host starts: each is an entry of its own beside the host's. */
const threads = {
  'incoming-worker': 'electron/services/incoming/incoming-worker.ts',
  'picture-worker': 'electron/services/pictures/picture-worker.ts',
  'pdf-worker': 'electron/services/papers/pdf-worker.ts'
}

/** Bundle entries by part: name of the output file -> source. */
export const entries = {
  main: { index: 'electron/main/index.ts', ...threads },
  cli: { index: 'electron/cli/index.ts', ...threads }
}

/** Packages left out of the Node bundles and loaded from node_modules: they read files that lie beside their own code. */
export const external = ['pdfmake', 'sharp']

const setUp = ['package-lock.json', 'tsconfig.base.json', 'scripts/parts.mjs']

export const parts = {
  fonts: { sources: ['package-lock.json', 'scripts/fonts.mjs'], outputs: ['out/fonts/LICENCE-noto-serif-sc.txt'] },
  cli: { sources: ['electron', 'shared', 'vite.cli.config.ts', ...setUp], outputs: outputs('cli') },
  desktop: {
    sources: ['electron', 'shared', 'electron.vite.config.ts', ...setUp],
    outputs: [...outputs('main'), 'out/preload/index.cjs']
  },
  renderer: { sources: ['renderer', 'shared', 'electron.vite.config.ts', ...setUp], outputs: ['out/renderer/index.html'] },
  reader: { sources: ['renderer/reader', 'shared', 'scripts/reader.mjs', ...setUp], outputs: ['assets/reader/visit-reader.html'] }
}

function outputs(name) {
  return Object.keys(entries[name]).map((entry) => `out/${name}/${entry}.js`)
}
