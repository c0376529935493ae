import type { IssuesState } from './issues-of-visit'

/** A number is never given twice, be its file damaged. */
export function nextNumber({ issues, damaged }: Pick<IssuesState, 'issues' | 'damaged'>): number {
  return Math.max(0, ...issues.map((issue) => issue.number), ...damaged) + 1
}
