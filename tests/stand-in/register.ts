// Loaded before everything else: `electron` is the stand-in, and its own files are found without extension, as bundlers do.
import { registerHooks } from 'node:module'

const here = new URL('.', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return { url: `${here}electron.ts`, shortCircuit: true }
    const own = context.parentURL?.startsWith(here) && /^\.\.?\//.test(specifier) && !/\.\w+$/.test(specifier)
    return next(own ? `${specifier}.ts` : specifier, context)
  }
})
