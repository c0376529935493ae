import type { Style } from './setting/style'

/** Sizes of the Russian programme: one serif, 11.8 pt where Times would have 13. */
export const russianStyles = {
  approves: { family: 'serif', size: 11.8, leading: 15.8 },
  approver: { family: 'serif', size: 11.8, leading: 15.2 },
  hint: { family: 'serif', size: 9.6, leading: 15.2, italic: true },
  name: { family: 'serif', size: 17, leading: 22, weight: 600, tracking: 0.16, align: 'center', capitals: true },
  subject: { family: 'serif', size: 12.5, leading: 17, align: 'center' },
  day: { family: 'serif', size: 12.8, leading: 16, weight: 600, align: 'center' },
  dayContinued: { family: 'serif', size: 12.8, leading: 16, italic: true, align: 'center' },
  time: { family: 'serif', size: 11.8, leading: 15.8 },
  entry: { family: 'serif', size: 11.8, leading: 15.8 },
  place: { family: 'serif', size: 10.8, leading: 15.8, italic: true },
  page: { family: 'serif', size: 11, leading: 14, align: 'center' },
  marking: { family: 'sans', size: 7.8, leading: 9, weight: 600, tracking: 0.06, align: 'right' }
} as const satisfies Record<string, Style>
