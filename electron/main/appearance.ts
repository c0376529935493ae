import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/backend/settings'

/** The ground of a window before its page is painted: the paper of both appearances. */
const papers = { light: '#FBFAF6', dark: '#131312' } as const

export function showAppearance(appearance: Settings['appearance']): void {
  nativeTheme.themeSource = appearance
}

export function windowBackground(): string {
  return nativeTheme.shouldUseDarkColors ? papers.dark : papers.light
}
