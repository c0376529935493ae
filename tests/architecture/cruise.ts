import { type ICruiseResult, cruise as runCruise } from 'dependency-cruiser'
import { forbidden } from './layers'

/**
 * Reads every import of the product that lies in a folder. The parser is named, since with TypeScript 7 alone
 * dependency-cruiser finds no module at all and reports success.
 */
export async function cruise(folder: string): Promise<ICruiseResult> {
  const { output } = await runCruise(['shared', 'electron', 'renderer'], {
    baseDir: folder,
    ruleSet: { forbidden },
    validate: true,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|woff2)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      // Without this, packages are looked for as if they had no map of exports.
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default']
    }
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of modules')
  return output
}

export function broken(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}
