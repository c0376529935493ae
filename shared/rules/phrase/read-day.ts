import { done, type Result, refused } from '../../base/result'
import { addDays, type WallDate, wallDateSchema } from '../../base/wall-time'

/** Where days are counted from: `base` is today or the day in view; dates without a year take that of the visit. */
export type DayGround = { readonly base: WallDate; readonly from: WallDate; readonly until: WallDate }

/** A day found in a phrase, with the words that said it, which leave the title. */
export type DayFound = { readonly day: WallDate; readonly words: string }

export type DayRefusal = { readonly kind: 'no-such-day'; readonly words: string }

type Reader = (words: RegExpExecArray, ground: DayGround) => WallDate | 'no-day' | undefined

const months = [
  'jan(?:uary)?|январ[яь]|janvier|janv',
  'feb(?:ruary)?|феврал[яь]|février|fevrier|févr',
  'mar(?:ch)?|марта?|mars',
  'apr(?:il)?|апрел[яь]|avril',
  'may|ма[яй]|mai',
  'june?|июн[яь]|juin',
  'july?|июл[яь]|juillet',
  'aug(?:ust)?|августа?|août|aout',
  'sep(?:t(?:ember)?)?|сентябр[яь]|septembre',
  'oct(?:ober)?|октябр[яь]|octobre',
  'nov(?:ember)?|ноябр[яь]|novembre',
  'dec(?:ember)?|декабр[яь]|décembre|decembre'
]
const weekdays = [
  ['monday|понедельник|lundi|(?:周|星期|礼拜)一', 'mon|пн'],
  ['tuesday|вторник|mardi|(?:周|星期|礼拜)二', 'tues?|вт'],
  ['wednesday|сред[ау]|mercredi|(?:周|星期|礼拜)三', 'wed|ср'],
  ['thursday|четверг|jeudi|(?:周|星期|礼拜)四', 'thu(?:rs)?|чт'],
  ['friday|пятниц[ау]|vendredi|(?:周|星期|礼拜)五', 'fri|пт'],
  ['saturday|суббот[ау]|samedi|(?:周|星期|礼拜)六', 'sat|сб'],
  ['sunday|воскресенье|dimanche|(?:周|星期|礼拜)[日天]', 'sun|вс']
] as const
/** A weekday cut short is one only before an hour or at the end: Sun Island is a place. */
const shortEnds = String.raw`\.?(?=[,\s]*(?:\d|$))`
const anyMonth = months.join('|')

/** A word of letters ends where another kind of sign begins; Han needs no blank around it. */
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(?:${pattern})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu')

const readers: readonly (readonly [RegExp, Reader])[] = [
  [word('(\\d{4})-(\\d{2})-(\\d{2})'), ([, year, month, day]) => dateOf(Number(year), Number(month), Number(day))],
  [
    word('(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]'),
    ([, year, month, day], ground) => dateOf(yearOf(year, ground), Number(month), Number(day))
  ],
  [
    word(`(?:on |le )?(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${anyMonth})\\.?(?: (\\d{4})(?: г\\.?| года)?)?`),
    ([, day, month = '', year], ground) => dateOf(yearOf(year, ground), monthOf(month), Number(day))
  ],
  [
    word(`(?:on )?(${anyMonth}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\s*[:.hч点]\\d)(?:,? (\\d{4}))?`),
    ([, month = '', day, year], ground) => dateOf(yearOf(year, ground), monthOf(month), Number(day))
  ],
  [word('(\\d{1,2})[./](\\d{1,2})[./](\\d{4})'), ([, day, month, year]) => dateOf(Number(year), Number(month), Number(day))],
  [
    // `18.05` is a day where the visit has that day, and otherwise an hour; a range of hours is none.
    word('(?<![-–—~至到]\\s*)(\\d{1,2})([./])(\\d{1,2})(?![./:\\d]|\\s*[-–—~至到])'),
    ([, day, , month], ground) => {
      const date = dateOf(yearOf(undefined, ground), Number(month), Number(day))
      return date !== undefined && date >= ground.from && date <= ground.until ? date : 'no-day'
    }
  ],
  [word('day after tomorrow|послезавтра|après-demain|后天'), (_, { base }) => addDays(base, 2)],
  [word('tomorrow|завтра|demain|明天'), (_, { base }) => addDays(base, 1)],
  [word("today|сегодня|aujourd[’']hui|今天"), (_, { base }) => base],
  ...weekdays.map(
    ([names, short], index) =>
      [
        word(`(?:on |в |во |le )?(?:(?:${names})|(?:${short})${shortEnds})`),
        (_: RegExpExecArray, ground: DayGround) => weekdayOf(index, ground)
      ] as const
  )
]

/** Finds the day that a phrase names, in English, Russian, Chinese or French. Undefined where it names none; 31 February is refused. */
export function readDay(text: string, ground: DayGround): Result<DayFound | undefined, DayRefusal> {
  for (const [pattern, read] of readers) {
    const found = pattern.exec(text)
    if (found === null) continue
    const day = read(found, ground)
    if (day === 'no-day') continue
    return day === undefined ? refused({ kind: 'no-such-day', words: found[0] }) : done({ day, words: found[0] })
  }
  return done(undefined)
}

function yearOf(written: string | undefined, { from }: DayGround): number {
  return Number(written ?? from.slice(0, 4))
}

function monthOf(name: string): number {
  return months.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1
}

function dateOf(year: number, month: number, day: number): WallDate | undefined {
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const read = wallDateSchema.safeParse(written)
  return read.success ? read.data : undefined
}

/** The day of that name within the visit; where it has none or several, the next one from the base. */
function weekdayOf(index: number, { base, from, until }: DayGround): WallDate {
  const next = (start: WallDate): WallDate => {
    const present = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7
    return addDays(start, (index - present + 7) % 7)
  }
  const [inVisit, later] = [next(from), next(base)]
  return later <= until && later >= from ? later : inVisit <= until ? inVisit : later
}
