import * as z from 'zod'
import type { VisitId } from '../../../shared/base/id'
import { languageSchema } from '../../../shared/base/language'
import { type PageSetting, pageSettingSchema } from '../../../shared/model/page-setting'
import { conventions } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import type { Printing } from './printing'

// Sheets are those of the office's printer; layout, languages and parts are those of the visit.
const office = 'attache.printing'
const ofOffice = ['paperSize', 'binding', 'type'] as const

const keptSchema = z.object({
  convention: z.enum(conventions).optional(),
  second: languageSchema.optional(),
  setting: pageSettingSchema.optional()
})

/** How papers of this visit were printed last on this computer; to begin with in the convention of the visit. */
export function keptPrinting(visit: Pick<Visit, 'id' | 'convention'>): Printing {
  const shared = read(office).setting
  const own = read(nameOf(visit.id))
  const setting = { ...pick(shared, true), ...pick(own.setting, false) }
  return {
    convention: own.convention ?? visit.convention ?? 'western',
    ...(own.second === undefined ? {} : { second: own.second }),
    setting
  }
}

export function keepPrinting(visit: VisitId, { convention, second, setting }: Printing): void {
  write(office, { setting: pick(setting, true) })
  write(nameOf(visit), { convention, second, setting: pick(setting, false) })
}

function nameOf(visit: VisitId): string {
  return `${office}.${visit}`
}

function pick(setting: PageSetting | undefined, shared: boolean): PageSetting {
  const entries = Object.entries(setting ?? {}).filter(
    ([name, value]) => value !== undefined && ofOffice.some((each) => each === name) === shared
  )
  return Object.fromEntries(entries)
}

function read(name: string): z.infer<typeof keptSchema> {
  try {
    const found = keptSchema.safeParse(JSON.parse(localStorage.getItem(name) ?? '{}'))
    return found.success ? found.data : {}
  } catch {
    return {}
  }
}

function write(name: string, value: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing begins anew.
  }
}
