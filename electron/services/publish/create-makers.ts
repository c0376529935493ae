import type { CalendarMaker, Makers, PaperMaker } from './makers'

export type MakersPlaces = { readonly fonts: string; readonly bundles: string }

/** The real makers: loaded when first asked for, and one thread for papers until `close`. */
export function createMakers(_places: MakersPlaces): Makers & { readonly close: () => Promise<void> } {
  let papers: Promise<PaperMaker> | undefined
  return {
    calendars: async (): Promise<CalendarMaker> => import('../../../shared/export/calendar/build-calendar'),
    papers: () => {
      papers ??= Promise.reject(new Error('no papers yet'))
      return papers
    },
    close: async () => {
      await (await papers?.catch(() => undefined))?.close()
    }
  }
}
