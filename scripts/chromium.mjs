// Which browser do the tests drive? One that the system has: no browser is ever fetched from elsewhere.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable'
]
const applications = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe')
    ])
}

/** The path of Chromium, Chrome or Edge, or undefined. `ATTACHE_CHROMIUM` names one that lies elsewhere. */
export function findChromium(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const places = [env.ATTACHE_CHROMIUM, ...(applications[process.platform] ?? onPath)]
  return places.find((place) => place && isExecutable(place))
}

/** Nothing that phones home, nothing that waits for a person; root has no sandbox to use. */
export function chromiumArguments() {
  const root = process.getuid?.() === 0
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check'
  ]
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
