import { defaultOffice } from '../model/default-office'
import type { Visit } from '../model/visit'
import { acceptanceOf } from './acceptance'
import { type Finding, findingKey, type Reported, type Severity } from './finding'
import { afterMidnight } from './findings/after-midnight'
import { carOverCapacity } from './findings/car-over-capacity'
import { counterpartBelow } from './findings/counterpart-below'
import { dayWithoutMeal } from './findings/day-without-meal'
import { dayWithoutPause } from './findings/day-without-pause'
import { dietUnanswered } from './findings/diet-unanswered'
import { driverUsedTwice } from './findings/driver-used-twice'
import { giftMissing } from './findings/gift-missing'
import { headCountsDiffer } from './findings/head-counts-differ'
import { type Judgement, type Rule, severityOf } from './findings/judgement'
import { nightsDiffer } from './findings/nights-differ'
import { noInterpreter } from './findings/no-interpreter'
import { noTelephone } from './findings/no-telephone'
import { notEnoughTime } from './findings/not-enough-time'
import { outsideDates } from './findings/outside-dates'
import { personInTwoPlaces } from './findings/person-in-two-places'
import { placeUsedTwice } from './findings/place-used-twice'
import { signingIncomplete } from './findings/signing-incomplete'
import { spouseWithoutProgramme } from './findings/spouse-without-programme'
import { transferMissing } from './findings/transfer-missing'
import { transferTooShort } from './findings/transfer-too-short'
import { unconfirmed } from './findings/unconfirmed'
import { vehicleUsedTwice } from './findings/vehicle-used-twice'
import { withoutCarSeat } from './findings/without-car-seat'
import { withoutSeat } from './findings/without-seat'
import { schedule } from './schedule'

/** Every rule with what it reads of the visit: an edit elsewhere leaves its answer standing. */
const rules: readonly Rule[] = [
  { report: personInTwoPlaces, reads: ['items', 'groups', 'people'] },
  { report: placeUsedTwice, reads: ['items', 'groups', 'people'] },
  { report: outsideDates, reads: ['items', 'from', 'until', 'hostZone'] },
  { report: afterMidnight, reads: ['items', 'groups', 'people', 'hostZone'] },
  { report: notEnoughTime, reads: ['items', 'groups', 'people', 'places', 'sides', 'hostZone'] },
  { report: transferMissing, reads: ['items', 'groups', 'people', 'places', 'sides', 'hostZone'] },
  { report: transferTooShort, reads: ['items'] },
  { report: carOverCapacity, reads: ['items', 'groups', 'people', 'vehicles'] },
  { report: withoutCarSeat, reads: ['items', 'groups', 'people', 'vehicles'] },
  { report: vehicleUsedTwice, reads: ['items', 'groups', 'people'] },
  { report: driverUsedTwice, reads: ['items', 'groups', 'people', 'vehicles'] },
  { report: withoutSeat, reads: ['items', 'groups', 'people', 'sides', 'seatingPlans'] },
  { report: nightsDiffer, reads: ['items', 'groups', 'people', 'rooms'] },
  { report: noInterpreter, reads: ['items', 'groups', 'people', 'sides'] },
  { report: counterpartBelow, reads: ['people', 'sides'] },
  { report: headCountsDiffer, reads: ['items', 'groups', 'people', 'sides', 'seatingPlans'] },
  { report: signingIncomplete, reads: ['items'] },
  { report: giftMissing, reads: ['items', 'gifts'] },
  { report: dietUnanswered, reads: ['items', 'groups', 'people', 'sides'] },
  { report: spouseWithoutProgramme, reads: ['items', 'groups', 'people'] },
  { report: unconfirmed, reads: ['items', 'hostZone', 'today'] },
  { report: dayWithoutMeal, reads: ['items', 'groups', 'people', 'sides', 'hostZone'] },
  { report: dayWithoutPause, reads: ['items', 'groups', 'people', 'sides', 'hostZone'] },
  { report: noTelephone, reads: ['items', 'people'] }
]

type Keyed = { readonly finding: Finding; readonly key: string }
type Answer = { readonly read: readonly unknown[]; readonly found: readonly Reported[] }

const weight: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 }
const byDefault: Judgement = { office: defaultOffice }
const named = new WeakMap<Reported, Keyed>()
const answers = new Map<Rule, Answer>()
const kept = new WeakMap<Visit, { readonly judgement: Judgement; readonly found: readonly Finding[] }>()

/**
 * What all rules report on a visit, gravest first, then by time. Kept per visit value, and per rule until something that
 * it reads is another value.
 */
export function findings(visit: Visit, judgement: Judgement = byDefault): readonly Finding[] {
  const before = kept.get(visit)
  if (before?.judgement.office === judgement.office && before.judgement.today === judgement.today) return before.found
  const keyed: Keyed[] = []
  for (const rule of rules) {
    for (const reported of answer(rule, visit, judgement)) {
      const severity = severityOf(judgement.office, reported.kind)
      if (severity !== undefined) keyed.push(keyedOf(reported, severity))
    }
  }
  const found = inOrderOfGravity(visit, keyed)
  kept.set(visit, { judgement, found })
  return found
}

/** Findings that nobody accepted in writing. */
export function openFindings(visit: Visit, judgement?: Judgement): readonly Finding[] {
  return findings(visit, judgement).filter((finding) => acceptanceOf(visit, finding) === undefined)
}

/** Findings that stop a version from leaving: those that block and that nobody accepted in writing. */
export function blockingFindings(visit: Visit, judgement?: Judgement): readonly Finding[] {
  return openFindings(visit, judgement).filter((finding) => finding.severity === 'block')
}

function answer(rule: Rule, visit: Visit, judgement: Judgement): readonly Reported[] {
  const read = [judgement.office, ...rule.reads.map((field) => (field === 'today' ? judgement.today : visit[field]))]
  const before = answers.get(rule)
  if (before?.read.every((value, index) => value === read[index])) return before.found
  const found = rule.report(visit, judgement)
  answers.set(rule, { read, found })
  return found
}

function keyedOf(reported: Reported, severity: Severity): Keyed {
  const before = named.get(reported)
  if (before?.finding.severity === severity) return before
  const made = { finding: { ...reported, severity }, key: findingKey(reported) }
  named.set(reported, made)
  return made
}

function inOrderOfGravity(visit: Visit, keyed: readonly Keyed[]): readonly Finding[] {
  const times = schedule(visit)
  const timed = keyed.map(({ finding, key }) => {
    const [first] = finding.items
    const time = first === undefined ? undefined : times.get(first)
    return { finding, key, start: time?.kind === 'timed' ? time.start : 0 }
  })
  timed.sort((a, b) => {
    const order = weight[a.finding.severity] - weight[b.finding.severity] || a.start - b.start
    return order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  })
  return timed.map(({ finding }) => finding)
}
