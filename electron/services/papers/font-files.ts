import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontName } from '../../../shared/export/papers/setting/node'

/** Static TTF by face and style. Han has no italic: there the upright stands for it. */
export const fontFiles: Readonly<Record<FontName, { regular: string; semibold: string; italic: string }>> = {
  Sans: { regular: 'NotoSans_400Regular', semibold: 'NotoSans_600SemiBold', italic: 'NotoSans_400Regular_Italic' },
  Serif: { regular: 'NotoSerif_400Regular', semibold: 'NotoSerif_600SemiBold', italic: 'NotoSerif_400Regular_Italic' },
  HanSans: { regular: 'NotoSansSC_400Regular', semibold: 'NotoSansSC_600SemiBold', italic: 'NotoSansSC_400Regular' },
  HanSerif: { regular: 'NotoSerifSC_400Regular', semibold: 'NotoSerifSC_600SemiBold', italic: 'NotoSerifSC_400Regular' }
}

const packages: readonly (readonly [prefix: string, name: string])[] = [
  ['NotoSansSC_', 'noto-sans-sc'],
  ['NotoSerifSC_', 'noto-serif-sc'],
  ['NotoSans_', 'noto-sans'],
  ['NotoSerif_', 'noto-serif']
]

/** Where a font lies: in the folder that was built beside the program, else in the package that it is copied from. */
export function fontPath(folder: string | undefined, file: string): string {
  const built = folder === undefined ? '' : join(folder, `${file}.ttf`)
  if (built !== '' && existsSync(built)) return built
  const [prefix, name] = packages.find(([start]) => file.startsWith(start)) ?? ['', '']
  const found = createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`)
  return join(dirname(found), file.slice(prefix.length), `${file}.ttf`)
}
