import { lazy } from 'react'

// Screens outside a visit; fetched when they are first opened.

export const LibraryScreen = lazy(async () => ({ default: (await import('../features/library/library-screen')).LibraryScreen }))

export const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/settings-page')).SettingsPage }))

export const MakeIssueDialog = lazy(async () => ({
  default: (await import('../features/issues/make-issue-dialog')).MakeIssueDialog
}))

export const Palette = lazy(async () => ({ default: (await import('../features/palette/palette')).Palette }))
