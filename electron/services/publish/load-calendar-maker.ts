import type { CalendarMaker } from './makers'

/** All builders of calendars, read when first asked for. */
export async function loadCalendarMaker(): Promise<CalendarMaker> {
  const [drafts, issues, events, sequences] = await Promise.all([
    import('../../../shared/export/calendar/build-calendar'),
    import('../../../shared/export/calendar/issue-calendar'),
    import('../../../shared/export/calendar/event-file'),
    import('../../../shared/export/calendar/event-sequences')
  ])
  return { ...drafts, ...issues, ...events, ...sequences }
}
