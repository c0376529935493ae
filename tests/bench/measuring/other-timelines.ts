// The same items in two calendars of the market, bundled at the moment of measuring and drawn in the same browser.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { addWallMinutes } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import { type Drag, dragOnce, watchDrags } from './watch-drag'

export type OtherTimeline = { readonly name: string; readonly firstPaint: number; readonly drags: readonly Drag[] }

const root = join(import.meta.dirname, '../../..')

/** Each answers `draw(events, lanes, from)` as a global, with the class `item-250` on what is drawn of that item. */
const entries = {
  'FullCalendar 6 (MIT part, no lanes)': `
    import { Calendar } from '@fullcalendar/core'
    import timeGrid from '@fullcalendar/timegrid'
    import dayGrid from '@fullcalendar/daygrid'
    import interaction from '@fullcalendar/interaction'
    window.draw = (events, lanes, from) => new Calendar(document.getElementById('calendar'), {
      plugins: [timeGrid, dayGrid, interaction], initialView: 'days', initialDate: from, timeZone: 'UTC', editable: true, height: '100%',
      views: { days: { type: 'timeGrid', duration: { days: 10 } } }, slotDuration: '00:15:00', snapDuration: '00:05:00',
      allDaySlot: false, scrollTime: '08:00:00', slotEventOverlap: false, events, eventClassNames: ({ event }) => [event.id]
    }).render()`,
  'EventCalendar 5': `
    import { createCalendar, ResourceTimeGrid, Interaction } from '@event-calendar/core'
    import '@event-calendar/core/index.css'
    window.draw = (events, lanes, from) => createCalendar(document.getElementById('calendar'), [ResourceTimeGrid, Interaction], {
      view: 'resourceTimeGridWeek', date: from, duration: { days: 10 }, resources: lanes.map((id) => ({ id, title: id })), editable: true,
      events: events.map((event) => ({ ...event, resourceIds: [event.lane] })), height: '100%', slotDuration: '00:15:00',
      snapDuration: '00:05:00', allDaySlot: false, scrollTime: '08:00:00', slotEventOverlap: false,
      eventClassNames: ({ event }) => [event.id]
    })`
} as const

/** What is drawn of the item itself: neither the picture in the hand nor the place it left. */
const itself = '.item-250:not(.fc-event-mirror, .fc-event-dragging, .ec-preview, .ec-ghost, .ec-dragging)'

export async function measureOthers(browser: Browser, visit: Visit, drags: number): Promise<readonly OtherTimeline[]> {
  const measured: OtherTimeline[] = []
  for (const [name, source] of Object.entries(entries)) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    try {
      const firstPaint = await draw(page, await bundle(source), visit)
      // What a calendar still does after its first picture is no part of a drag.
      await page.waitForTimeout(1500)
      await dragOnce(page, itself, 120)
      const runs: Drag[] = []
      for (let run = 0; run < drags; run += 1) runs.push(await dragOnce(page, itself, run % 2 === 0 ? -120 : 120))
      measured.push({ name, firstPaint, drags: runs })
    } finally {
      await page.context().close()
    }
  }
  return measured
}

async function draw(page: Page, { script, style }: { readonly script: string; readonly style: string }, visit: Visit) {
  await page.setContent(
    '<!doctype html><html style="height:100%"><body style="height:100%;margin:0"><div id="calendar" style="height:100%"></div></body></html>'
  )
  if (style !== '') await page.addStyleTag({ content: style })
  await page.evaluate(watchDrags)
  await page.addScriptTag({ content: script })
  return page.evaluate(
    async ({ events, lanes, from }) => {
      const began = performance.now()
      ;(window as unknown as { draw: (...given: unknown[]) => void }).draw(events, lanes, from)
      while (document.querySelector('.item-250') === null) await new Promise((next) => setTimeout(next))
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      return performance.now() - began
    },
    { events: eventsOf(visit), lanes: Object.keys(visit.groups), from: visit.from }
  )
}

function eventsOf(visit: Visit) {
  return Object.values(visit.items).flatMap(({ id, title, time, groups }) =>
    time.kind === 'fixed'
      ? [{ id, title: title.en ?? id, start: time.start, end: addWallMinutes(time.start, time.minutes), lane: groups[0] }]
      : []
  )
}

async function bundle(source: string): Promise<{ readonly script: string; readonly style: string }> {
  // Within the repository, so that the entry finds the packages.
  const folder = await mkdtemp(join(root, 'out/bench-'))
  try {
    const entry = join(folder, 'entry.js')
    await writeFile(entry, source)
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: join(folder, 'out'),
        minify: true,
        lib: { entry, formats: ['iife'], name: 'other', fileName: 'other' }
      }
    })
    const made = await readdir(join(folder, 'out'))
    const read = (ending: string) =>
      Promise.all(made.filter((name) => name.endsWith(ending)).map((name) => readFile(join(folder, 'out', name), 'utf8')))
    return { script: (await read('.js')).join('\n'), style: (await read('.css')).join('\n') }
  } finally {
    await rm(folder, { recursive: true })
  }
}
