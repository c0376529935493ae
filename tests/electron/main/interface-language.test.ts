import { expect, it } from 'vitest'
import { interfaceLanguage } from '../../../electron/main/interface-language'
import { defaultSettings } from '../../../shared/backend/settings'
import type { Language } from '../../../shared/base/language'

it.each<[string, string[], Language | undefined, Language]>([
  ['the first of the system that it speaks', ['de-DE', 'zh-Hans-CN', 'ru-RU'], undefined, 'zh'],
  ['English where it speaks none of them', ['de-DE'], undefined, 'en'],
  ['the one chosen, whatever the system says', ['ru-RU'], 'fr', 'fr']
])('is %s', (_what, system, chosen, expected) => {
  const settings = { ...defaultSettings, interfaceLanguage: chosen ?? 'en', languageChosen: chosen !== undefined }
  expect(interfaceLanguage(settings, system)).toBe(expected)
})
