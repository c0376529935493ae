import type { Language } from '../base/language'
import { type LocalizedText, readText } from '../base/localized-text'
import { clockOf, dateOf, type WallDate } from '../base/wall-time'
import { type Instant, wallAt } from '../base/zone'
import type { Collection, Visit } from '../model/visit'
import type { Reported } from './finding'
import { type Naming, nameInSentence } from './name-in-sentence'

/** How the one who tells it words things: sentences of the area `findings`, and days as that place writes them. */
export type Teller = Naming & {
  readonly t: (key: string, values: Readonly<Record<string, string | number>>) => string
  readonly day: (date: WallDate) => string
}

/**
 * What a rule reports, in one sentence with names, the day, hours and their zone; names stand between `<b>` and `</b>`. Of many
 * people no more are named than are asked for; the sentence counts them.
 */
export function findingSentence(finding: Reported, visit: Visit, teller: Teller, most = Number.POSITIVE_INFINITY): string {
  const values = valuesOf(finding, visit, teller)
  if (!('persons' in finding) || finding.persons.length <= most) return teller.t(sentenceKey(finding), values)
  const { names = '' } = valuesOf({ ...finding, persons: finding.persons.slice(0, most) }, visit, teller)
  // The sentence ends with the names: three dots end it too.
  return teller.t(sentenceKey(finding), { ...values, names: `${names} …` }).replace(/…[.。]$/u, '…')
}

/** Names and figures of a finding, each under the word that its sentences use for it. */
export function valuesOf(finding: Reported, visit: Visit, teller: Teller): Record<string, string | number> {
  const { t, language, day } = teller
  const read = (text: LocalizedText | undefined) => readText(text, language, visit.languages)?.text ?? ''
  const name = (collection: Collection, id: string | undefined) => nameInSentence(visit, collection, id, teller)
  const [first, second] = finding.items
  const values: Record<string, string | number> = { item: name('items', first), other: name('items', second) }
  if ('person' in finding) values.person = name('people', finding.person)
  if ('persons' in finding) {
    values.names = finding.persons.map((person) => name('people', person)).join(language === 'zh' ? '、' : ', ')
    values.count = finding.persons.length
  }
  if ('partner' in finding) values.partner = name('people', finding.partner)
  if ('counterpart' in finding) values.counterpart = name('people', finding.counterpart)
  if ('place' in finding) values.place = name('places', finding.place)
  if ('origin' in finding) values.origin = name('places', finding.origin)
  if ('vehicle' in finding) values.vehicle = name('vehicles', finding.vehicle)
  if ('group' in finding) values.group = name('groups', finding.group)
  if ('plan' in finding) values.plan = name('seatingPlans', finding.plan)
  if ('gift' in finding) values.gift = name('gifts', finding.gift)
  if ('day' in finding) values.day = day(finding.day)
  for (const fact of ['has', 'needs', 'seats', 'people', 'guests', 'hosts', 'levels'] as const) {
    if (fact in finding) values[fact] = (finding as unknown as Record<string, number>)[fact] ?? 0
  }
  switch (finding.kind) {
    case 'outside-dates':
      return { ...values, from: day(finding.from), until: day(finding.until) }
    case 'place-used-twice':
      return { ...values, place: [values.place, read(finding.room)].filter(Boolean).join(', '), ...span(finding) }
    case 'not-enough-time':
      return { ...values, ...span(finding), short: finding.needs - finding.has }
    case 'transfer-too-short':
      return { ...values, slack: finding.has - finding.needs }
    case 'nights-differ':
      return { ...values, kept: day(finding.kept) }
    case 'no-interpreter':
      return { ...values, languages: finding.languages.map((spoken) => languageName(spoken, language)).join(' – ') }
    case 'signing-incomplete':
      return { ...values, missing: finding.missing.map((need) => t(`needs.${need}`, {})).join(language === 'zh' ? '、' : ', ') }
    case 'day-without-pause':
      return { ...values, ...span(finding), day: day(finding.day) }
    default:
      return 'from' in finding ? { ...values, ...span(finding) } : values
  }

  function span({ from, until }: { readonly from: Instant; readonly until: Instant }) {
    const [start, end] = [wallAt(visit.hostZone, from), wallAt(visit.hostZone, until)]
    return { hours: `${clockOf(start)}–${clockOf(end)}`, day: day(dateOf(start)), zone: zoneWords(visit, read) }
  }
}

function sentenceKey(finding: Reported): string {
  const several = 'persons' in finding && finding.persons.length > 1 ? '-several' : ''
  if (finding.kind === 'nights-differ') return `${finding.kind}-${finding.end}${several}`
  if (several !== '') return `${finding.kind}${several}`
  return finding.kind === 'gift-missing' && finding.gift !== undefined ? 'gift-to-choose' : finding.kind
}

/** The zone by the city of the visit whose clock it is. */
function zoneWords(visit: Visit, read: (text: LocalizedText | undefined) => string): string {
  const host = Object.values(visit.sides).find((side) => side.zone === visit.hostZone)
  return read(host?.city ?? visit.cities[0]) || (visit.hostZone.split('/').at(-1) ?? '').replaceAll('_', ' ')
}

function languageName(spoken: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(spoken) ?? spoken
}
