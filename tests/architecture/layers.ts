import type { IForbiddenRuleType } from 'dependency-cruiser'

/** Which folders of `shared/` a folder may import, besides itself and packages: the picture in docs/architecture.md. */
const shared: Record<string, readonly string[]> = {
  base: [],
  model: ['base'],
  rules: ['base', 'model'],
  commands: ['base', 'model', 'rules'],
  // A file is decoded only when its references hold, and that question is a rule.
  storage: ['base', 'model', 'rules'],
  wording: ['base', 'model'],
  export: ['base', 'model', 'rules', 'wording'],
  // What a rule reports in words, and the commands that mend it.
  advice: ['base', 'model', 'rules', 'commands', 'wording'],
  backend: ['base', 'model', 'rules', 'commands', 'storage', 'export', 'wording']
}

const renderer: Record<string, readonly string[]> = {
  backend: [],
  state: ['backend'],
  ui: [],
  features: ['backend', 'state', 'ui'],
  app: ['backend', 'state', 'ui', 'features']
}

const purePackages = [
  'zod',
  'date-fns',
  '@date-fns/tz',
  'i18next',
  'mutative',
  'fractional-indexing',
  '@noble/hashes',
  'ical-generator',
  'timezones-ical-library',
  'marked'
]

const layers = (top: string, allowed: Record<string, readonly string[]>): IForbiddenRuleType[] =>
  Object.entries(allowed).map(([layer, below]) => ({
    name: `${top}/${layer} imports only ${below.join(', ') || 'itself'}`,
    severity: 'error',
    from: { path: `^${top}/${layer}/` },
    to: { path: `^${top}/`, pathNot: `^${top}/(${[layer, ...below].join('|')})/` }
  }))

const rule = (name: string, from: string, to: string): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to }
})

export const forbidden: IForbiddenRuleType[] = [
  ...layers('shared', shared),
  ...layers('renderer', renderer),
  rule('shared imports neither electron/ nor renderer/', '^shared/', '^(electron|renderer)/'),
  rule('the renderer does not know electron/', '^renderer/', '^electron/'),
  rule('electron/ does not know the renderer', '^electron/', '^renderer/'),
  rule('services do not import a host', '^electron/services/', '^electron/(main|loopback|cli|preload)'),
  rule('nothing imports the command line', '^electron/(main|loopback)/', '^electron/cli/'),
  rule('the desktop does not import the server', '^electron/main/', '^electron/loopback/'),
  rule('the server does not import the desktop', '^electron/(loopback|cli)/', '^electron/main/'),
  rule('the product does not import tests or scripts', '^(shared|electron|renderer)/', '^(tests|scripts)/'),
  {
    name: 'only electron/main and the preload import electron',
    severity: 'error',
    from: { path: '^(shared|renderer|electron)/', pathNot: '^electron/(main/|preload\\.ts$)' },
    to: { path: '^electron$|node_modules/(electron|electron-store|electron-updater)/' }
  },
  {
    name: 'shared is pure: no Node',
    severity: 'error',
    from: { path: '^shared/' },
    to: { dependencyTypes: ['core'] }
  },
  { name: 'the renderer knows no Node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
  {
    name: 'shared is pure: only packages that are',
    severity: 'error',
    from: { path: '^shared/' },
    to: { path: 'node_modules/', pathNot: `node_modules/(${purePackages.join('|')})/` }
  },
  { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } }
]
