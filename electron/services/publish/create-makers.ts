import { join } from 'node:path'
import { loadCalendarMaker } from './load-calendar-maker'
import type { Makers, PaperMaker } from './makers'

export type MakersPlaces = { readonly fonts: string; readonly bundles: string }

/** The real makers: loaded when first asked for, and one thread for papers until `close`. */
export function createMakers({ fonts, bundles }: MakersPlaces): Makers & { readonly close: () => Promise<void> } {
  let papers: Promise<PaperMaker> | undefined
  return {
    calendars: loadCalendarMaker,
    papers: () => {
      const maker = papers ?? startPapers(fonts, bundles)
      papers = maker
      return maker
    },
    close: async () => {
      await (await papers)?.close()
    }
  }
}

async function startPapers(fonts: string, bundles: string): Promise<PaperMaker> {
  const { createPaperMaker } = await import('../papers/paper-maker')
  return createPaperMaker({ fontsFolder: fonts, workerFile: join(bundles, 'pdf-worker.js') })
}
