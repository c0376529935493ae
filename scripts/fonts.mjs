// The faces that papers are set in: static TTF of the weights in use, with their licence, beside the program and outside its archive.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

export const faces = [
  { family: 'noto-sans', style: '400Regular', file: 'NotoSans_400Regular' },
  { family: 'noto-sans', style: '400Regular_Italic', file: 'NotoSans_400Regular_Italic' },
  { family: 'noto-sans', style: '600SemiBold', file: 'NotoSans_600SemiBold' },
  { family: 'noto-serif', style: '400Regular', file: 'NotoSerif_400Regular' },
  { family: 'noto-serif', style: '400Regular_Italic', file: 'NotoSerif_400Regular_Italic' },
  { family: 'noto-serif', style: '600SemiBold', file: 'NotoSerif_600SemiBold' },
  { family: 'noto-sans-sc', style: '400Regular', file: 'NotoSansSC_400Regular' },
  { family: 'noto-sans-sc', style: '600SemiBold', file: 'NotoSansSC_600SemiBold' },
  { family: 'noto-serif-sc', style: '400Regular', file: 'NotoSerifSC_400Regular' },
  { family: 'noto-serif-sc', style: '600SemiBold', file: 'NotoSerifSC_600SemiBold' }
]

export function sourceOf(face) {
  return join(packageOf(face.family), face.style, `${face.file}.ttf`)
}

export function copyFonts() {
  const target = join(root, 'out', 'fonts')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const face of faces) copyFileSync(sourceOf(face), join(target, `${face.file}.ttf`))
  for (const family of new Set(faces.map((face) => face.family))) {
    copyFileSync(join(packageOf(family), 'LICENSE_FONT'), join(target, `LICENCE-${family}.txt`))
  }
}

function packageOf(family) {
  return join(root, 'node_modules', '@expo-google-fonts', family)
}
