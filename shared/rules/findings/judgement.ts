import { dateOf, type WallDate } from '../../base/wall-time'
import { wallAt } from '../../base/zone'
import type { Office } from '../../model/office'
import { defaultSeverities, defaultThresholds } from '../../model/rule-settings'
import type { Visit } from '../../model/visit'
import type { Reported, RuleName, Severity } from '../finding'

/** What a visit is judged by: the office's severities and thresholds, and the day of asking by the visit's own clock. */
export type Judgement = { readonly office: Office; readonly today?: WallDate }

/** As the office judges at a moment, an ISO stamp, which is a day by the visit's own clock. */
export function judgementAt(visit: Visit, office: Office, at: string): Judgement {
  return { office, today: dateOf(wallAt(visit.hostZone, Date.parse(at))) }
}

/** One rule over a whole visit; `reads` names everything that its answer depends on, so that it is asked again only then. */
export type Rule = {
  readonly reads: readonly (keyof Visit | 'today')[]
  readonly report: (visit: Visit, judgement: Judgement) => readonly Reported[]
}

/** Undefined where the office switched the rule off. An office written before a rule was made judges it by the default. */
export function severityOf(office: Office, rule: RuleName): Severity | undefined {
  const own = office.severities[rule] ?? defaultSeverities[rule] ?? 'warn'
  return own === 'off' ? undefined : own
}

export function threshold(office: Office, name: string): number {
  return office.thresholds[name] ?? defaultThresholds[name] ?? 0
}
