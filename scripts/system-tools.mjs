// What the tests need beside npm's packages: a browser, readers of PDF files, a second reader of calendars.
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.mjs'

const tools = [
  { package: 'chromium', use: 'a browser to drive', isThere: () => findChromium() !== undefined },
  { package: 'poppler-utils', use: 'reads and renders PDF files', isThere: () => answers('pdftotext', '-v') },
  { package: 'qpdf', use: 'checks PDF files', isThere: () => answers('qpdf', '--version') },
  {
    package: 'python3-icalendar',
    use: 'reads calendars a second time',
    isThere: () => answers(python(), '-c', 'import icalendar')
  },
  // Without it one test is left out and says so.
  { package: 'age', use: 'opens sealed files a second time', optional: true, isThere: () => answers('age', '--version') }
]

/** Installs what is missing where apt can; otherwise ends with the command that does it. */
export function ensureSystemTools() {
  const missing = tools.filter((tool) => !tool.isThere())
  if (missing.length === 0) return
  const names = missing.map((tool) => tool.package)
  const isRoot = process.getuid?.() === 0
  if (isRoot && answers('apt-get', '--version')) install(names)
  const still = missing.filter((tool) => !tool.optional && !tool.isThere())
  if (still.length === 0) return
  const uses = still.map((tool) => `${tool.package} (${tool.use})`).join(', ')
  const packages = still.map((tool) => tool.package).join(' ')
  throw new Error(`The tests need ${uses}. On Debian or Ubuntu run: sudo apt-get install --yes ${packages}`)
}

/** Debian's modules belong to Debian's Python, which need not be the first on the path. */
function python() {
  return answers('/usr/bin/python3', '--version') ? '/usr/bin/python3' : 'python3'
}

function install(names) {
  console.log(`Installing ${names.join(', ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wanted = ['install', '--yes', '--no-install-recommends', ...names]
  if (spawnSync('apt-get', wanted, { env, stdio: 'ignore' }).status === 0) return
  spawnSync('apt-get', ['update'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  spawnSync('apt-get', wanted, { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

function answers(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
