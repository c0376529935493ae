// Makes assets/reader/visit-reader.html: one file with its style and script in it, which asks for nothing.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

export async function buildReader() {
  const folder = join(root, 'assets', 'reader')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'visit-reader.html'), await readerPage())
}

async function readerPage() {
  const style = readFileSync(join(root, 'renderer', 'reader', 'reader.css'), 'utf8')
  // A closing tag within a string of the script would end the script.
  const script = (await bundled()).replaceAll('</script', '<\\/script')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attaché</title>
<style>${style}</style>
</head>
<body>
<noscript>.visit = ZIP: visit.json (JSON, UTF-8), manifest.json (SHA-256), attachments/</noscript>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

async function bundled() {
  const { build } = await import('vite')
  const made = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    cacheDir: join(root, '.cache', 'vite'),
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(root, 'renderer', 'reader', 'reader.ts'), formats: ['iife'], name: 'visitReader' }
    }
  })
  const [first] = Array.isArray(made) ? made : [made]
  if (first === undefined || !('output' in first)) throw new Error('the reader was not bundled')
  const [{ code }] = first.output
  return code.trim()
}
