import type { GroupId, PersonId, PlaceId } from '../../base/id'
import { done, type Result, refused } from '../../base/result'
import type { WallDate } from '../../base/wall-time'
import type { ItemKind, Visit } from '../../model/visit'
import { parseHours, type TypedHours } from '../parse-hours'
import { groupsCalled } from './group-called'
import { calledBy, namedIn } from './named-in'
import { type DayGround, readDay } from './read-day'

/** What a phrase such as `завтра 12:30-14:00 обед в BYD` says, to be shown before it counts. */
export type PhraseReading = {
  readonly day: WallDate | undefined
  readonly hours: TypedHours | undefined
  readonly title: string
  readonly kind: ItemKind
  /** Known places and people that the phrase names, in any spelling. */
  readonly places: readonly PlaceId[]
  readonly people: readonly PersonId[]
  /** For whom it is, where the phrase says so; otherwise the reader chooses. */
  readonly groups?: readonly GroupId[]
  readonly room?: string
  /** A place that the visit does not know yet, by the words that a column of a table gives it. */
  readonly newPlace?: string
  /** Words of a table that name nothing known: they are kept for the organisers. */
  readonly unread?: string
}

export type PhraseRefusal =
  | { readonly kind: 'no-such-day' | 'no-such-hour'; readonly words: string }
  | { readonly kind: 'nothing-said' }

/** Reads one line in any of the four languages. What cannot be a day or an hour is refused, never guessed. */
export function readPhrase(visit: Visit, typed: string, ground: DayGround): Result<PhraseReading, PhraseRefusal> {
  const text = plainHours(typed)
  const day = readDay(text, ground)
  if (!day.ok) return day
  const withoutDay = day.value === undefined ? text : withoutWeekday(cut(text, day.value.words), day.value.day, ground)
  const hours = hoursIn(withoutDay)
  if (!hours.ok) return hours
  const whole = tidy(hours.value === undefined ? withoutDay : cut(withoutDay, hours.value.words))
  if (whole === '' && hours.value === undefined) return refused({ kind: 'nothing-said' })
  const { title, place, ...tail } = withoutTail(visit, whole)
  const named = namedIn(visit, whole)
  const places = place === undefined ? named.places : [place, ...named.places.filter((id) => id !== place)]
  return done({ day: day.value?.day, hours: hours.value?.hours, title, kind: kindOf(title), ...named, places, ...tail })
}

/** `Friday 17 May` names one day twice. */
function withoutWeekday(text: string, day: WallDate, ground: DayGround): string {
  const again = readDay(text, ground)
  return again.ok && again.value?.day === day ? cut(text, again.value.words) : text
}

/** `walk, Talent Park, M`: what stands last between commas and is only the name of a place, or of groups, is no part of the title. */
function withoutTail(visit: Visit, whole: string): Tail {
  const parts = whole.split(/[,，、]\s*/u)
  const letters = groupsCalled(parts.at(-1) ?? '', visit.groups)
  const groups = parts.length > 1 ? letters : undefined
  const left = groups === undefined ? parts : parts.slice(0, -1)
  const place = left.length > 1 ? calledBy(visit, left.at(-1) ?? '').place : undefined
  const title = tidy(whole.slice(0, lengthOf(whole, left.length - (place === undefined ? 0 : 1))))
  return { title, ...(groups === undefined ? {} : { groups }), ...(place === undefined ? {} : { place }) }
}

type Tail = { readonly title: string; readonly groups?: readonly GroupId[]; readonly place?: PlaceId }

/** How many signs the first parts between commas take. */
function lengthOf(whole: string, parts: number): number {
  const ends = [...whole.matchAll(/[,，、]/gu)].map(({ index }) => index)
  return ends[parts - 1] ?? whole.length
}

const clock = String.raw`\d{1,2}(?:[:.hHч：]\d{2}|[hHч](?!\p{L}))`
const compact = String.raw`(?:[01]\d|2[0-9])[0-5]\d`
const join = String.raw`\s*(?:[-–—~至到]|to|until|до|à)\s*`
const length = String.raw`(?:[\s,]+(?:for |на |pendant )?\d{1,3}\s*(?:min(?:utes?)?|мин(?:ут)?|分钟?|h(?:ours?)?|ч(?:ас(?:а|ов)?)?|小时)(?!\p{L}))?`
const edges = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{N}])`] as const
const lead = String.raw`(?:(?:at|from|в|с|à|de)\s+)?`

const patterns: readonly RegExp[] = [
  `${lead}(${clock}|\\d{1,2})${join}(${clock})`,
  `${lead}(${clock})${join}(\\d{1,2})`,
  `${lead}(${compact})\\s*[-–—]\\s*(${compact})`,
  `${lead}(${clock})${length}`,
  // Only where it begins: elsewhere four figures may be a year.
  `(?<=^\\s*)([01]\\d|2[0-3])[0-5]\\d(?=\\s+\\p{L})`,
  `(?:at|в|à)\\s+(\\d{1,2})${length}(?![\\p{L}])`
].map((pattern) => new RegExp(`${edges[0]}${pattern}${edges[1]}`, 'iu'))

/** The first hours in a text, with the words that said them. An hour that does not exist is refused. */
export function hoursIn(text: string): Result<{ readonly hours: TypedHours; readonly words: string } | undefined, PhraseRefusal> {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [words = ''] = found
    const bare = words
      .replace(/^(?:at|from|в|с|à|de)\s+/iu, '')
      .replace(/\s*(?:\bto\b|\buntil\b|до|à)\s*/giu, '-')
      .replace(/(?:for |на |pendant )/iu, '')
      .replace(/minutes?|минут/giu, 'min')
    const hours = parseHours(bare)
    return hours === undefined ? refused({ kind: 'no-such-hour', words: words.trim() }) : done({ hours, words })
  }
  return done(undefined)
}

/** Chinese and twelve-hour clocks as digits: `下午3点半` is `15:30`, `3 pm` is `15:00`. */
function plainHours(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009\u3000]/gu, ' ')
    .replace(/(\d{1,2})[点點时]半/gu, '$1:30')
    .replace(/(\d{1,2})[点點时](\d{1,2})分?/gu, (_, hour: string, minute: string) => `${hour}:${minute.padStart(2, '0')}`)
    .replace(/(\d{1,2})[点點时](?:整)?/gu, '$1:00')
    .replace(/(\d{1,2}):([0-5]\d)(?=[至到])/gu, '$1:$2')
    .replace(/(?:下午|晚上)\s*(\d{1,2}):/gu, (_, hour: string) => `${afternoon(hour)}:`)
    .replace(/(?:上午|早上|中午)\s*(?=\d)/gu, '')
    .replace(
      /(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m\.?(?!\p{L})/giu,
      (_, hour: string, minute: string | undefined, half: string) => {
        const plain = Number(hour) % 12
        return `${half.toLowerCase() === 'p' ? plain + 12 : plain}:${minute ?? '00'}`
      }
    )
    .replace(/(\d{2})(?=\p{Script=Han})/gu, '$1')
}

function afternoon(hour: string): number {
  return Number(hour) < 12 ? Number(hour) + 12 : Number(hour)
}

function cut(text: string, words: string): string {
  return text.replace(words, ' ')
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s,;:.\-–—，、：]+|[\s,;:\-–—，、：]+$/gu, '')
}

const kinds: readonly (readonly [RegExp, ItemKind])[] = [
  [/breakfast|lunch|dinner|supper|завтрак|обед|ужин|фуршет|早餐|午餐|晚餐|宴|petit-déjeuner|déjeuner|dîner|réception/iu, 'meal'],
  [/transfer|drive to|переезд|трансфер|前往|乘车|transfert|trajet/iu, 'transfer'],
  [/signing|подписани|签署|签约|signature/iu, 'signing'],
  [/visit|tour of|посещение|осмотр|参观|考察|visite/iu, 'site-visit'],
  [/talks|negotiation|переговор|会谈|entretien/iu, 'talks'],
  [/press|interview|пресс|интервью|采访|记者|presse/iu, 'press'],
  [/concert|theatre|museum|концерт|театр|музей|音乐会|剧院|博物馆|musée|théâtre/iu, 'culture'],
  [/free time|свободн|自由活动|temps libre/iu, 'free-time'],
  [/briefing|брифинг|инструктаж|碰头|réunion d/iu, 'briefing'],
  [/conference|forum|session|конференц|форум|заседани|论坛|会议|conférence/iu, 'session']
]

/** The kind of item that a title suggests in any of the languages. */
export function kindOf(title: string): ItemKind {
  return kinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'meeting'
}
