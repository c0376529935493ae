import { defaultSettings, type Settings, settingsSchema } from '../../../shared/backend/settings'

/** Where settings are kept: electron-store on the desktop, `conf` elsewhere. Unknown content comes back as it lies there. */
export type SettingsPort = {
  readonly read: () => unknown
  readonly write: (settings: Settings) => void
}

/** Settings as they lie there; a field that is damaged or of another version takes its default, the others stay. */
export function readSettings(port: SettingsPort): Settings {
  const kept = port.read()
  const settings: Record<string, unknown> = { ...defaultSettings }
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const value =
      typeof kept === 'object' && kept !== null && Object.hasOwn(kept, name) ? kept[name as keyof typeof kept] : undefined
    const read = value === undefined ? undefined : schema.safeParse(value)
    if (read?.success === true) settings[name] = read.data
  }
  return settingsSchema.parse(settings)
}
