import { breakLines, type Measure } from './break-lines'

/** What a card would like to say. */
export type CardWords = {
  readonly start: string
  readonly end: string
  readonly title: string
  readonly shortTitle: string
  readonly status: string
  readonly place: string
  readonly people: string
  readonly language: string
}

export type CardFaces = {
  readonly time: Measure
  readonly timeLight: Measure
  readonly small: Measure
  readonly smallStrong: Measure
  readonly tinyStrong: Measure
  readonly wideStrong: Measure
}

/** What a card says in the room that it has; `full` when nothing was left out. */
export type CardForm =
  | { readonly kind: 'line' | 'run-on'; readonly title: readonly string[]; readonly status: boolean }
  | {
      readonly kind: 'rows'
      readonly end: boolean
      readonly sign: boolean
      readonly letters: boolean
      readonly title: readonly string[]
      readonly wide: boolean
      /** Whether the status word stands at the end of the title's last line, or on a line of its own. */
      readonly status: 'none' | 'beside' | 'below'
      readonly place: readonly string[]
      readonly people: boolean
    }

/** Pixels: text stands so far from the edges, and rows are so high. */
const [inset, right, top, row, denseRow] = [10, 6, 4, 16, 13] as const
/** A card so wide has its title in 13 px. */
const wideFrom = 180
const sign = 20

/**
 * What gives way at each height: people, place, status word joins the title's line, icon, end, second line of the title. The
 * start and the first words never go. Rows wherever they fit, else the title runs on after the start.
 */
export function cardForm(words: CardWords, width: number, height: number, letters: number, faces: CardFaces): CardForm {
  const room = width - inset - right
  if (height < 22) return oneLine(words, room, faces)
  const titleFace = width >= wideFrom ? faces.wideStrong : faces.smallStrong
  const lineHeight = width >= wideFrom ? 17 : row
  const lines = Math.floor((height - top - row - 2) / lineHeight)
  const whole = breakLines(words.title, words.language, titleFace, room, 9)
  const brief = words.shortTitle === '' ? whole : breakLines(words.shortTitle, words.language, titleFace, room, 9)
  const title = whole.lines.length <= lines && !whole.broken ? whole : brief
  if (lines < 1 || title.lines.length > lines) {
    const running = runOn(words, room, height, faces)
    const dense = Math.floor((height - 1) / denseRow)
    // Where even running on does not hold the title, rows do better from two lines of title up.
    if (lines < 2 || running.whole)
      return { kind: 'run-on', title: running.lines.slice(0, Math.max(1, dense)), status: running.status }
  }
  return inRows(words, { room, height, lines, lineHeight, letters, wide: width >= wideFrom }, title.lines, faces)
}

type RowRoom = {
  readonly room: number
  readonly height: number
  readonly lines: number
  readonly lineHeight: number
  readonly letters: number
  readonly wide: boolean
}

function inRows(words: CardWords, given: RowRoom, title: readonly string[], faces: CardFaces): CardForm {
  const { room, height, lines, lineHeight, letters, wide } = given
  const titleFace = wide ? faces.wideStrong : faces.smallStrong
  const cut =
    title.length <= lines ? title : breakLines(words.shortTitle || words.title, words.language, titleFace, room, lines).lines
  const free = height - top - row - cut.length * lineHeight - 3
  const status = statusPlace(words, free, room, titleFace(cut.at(-1) ?? ''), faces)
  let left = Math.floor((free - (status === 'below' ? row : 0)) / row)
  const place = left < 1 ? [] : placeLines(words, faces.small, room, Math.min(2, left))
  left -= place.length
  const hours = faces.time(words.start)
  const withEnd = hours + faces.timeLight(`–${words.end}`)
  const signs = letters > 0 ? letters * 14 + 4 : 0
  return {
    kind: 'rows',
    end: withEnd <= room,
    sign: withEnd + signs + sign <= room,
    letters: signs > 0 && (withEnd <= room ? withEnd : hours) + signs <= room,
    title: cut,
    wide,
    status,
    place,
    people: words.people !== '' && left >= 1 && faces.small(words.people) <= room
  }
}

/** A place with its hall, else without it; three dots where not even that is whole, since half a name may be another place. */
function placeLines({ place, language }: CardWords, face: Measure, room: number, most: number): readonly string[] {
  const [name = ''] = place.split(/[,，]/u)
  const tried = [place, name].map((text) => breakLines(text, language, face, room, most))
  const fitting = tried.find(({ whole, broken }) => whole && !broken)
  if (fitting !== undefined) return fitting.lines
  const cut = tried[1]?.lines ?? []
  const last = [...(cut.at(-1) ?? '').replace(/[-–—…]+$/u, '')]
  while (last.length > 1 && face(`${last.join('')}…`) > room) last.pop()
  return [...cut.slice(0, -1), `${last.join('')}…`]
}

function statusPlace(words: CardWords, free: number, room: number, last: number, faces: CardFaces): 'none' | 'beside' | 'below' {
  if (words.status === '') return 'none'
  if (free >= row) return 'below'
  return last + faces.small(` ${words.status}`) <= room ? 'beside' : 'none'
}

function oneLine(words: CardWords, room: number, faces: CardFaces): CardForm {
  const indent = faces.smallStrong(`${words.start} `)
  const whole = breakLines(words.title, words.language, faces.tinyStrong, room, 1, indent)
  const chosen =
    whole.whole || words.shortTitle === ''
      ? whole
      : breakLines(words.shortTitle, words.language, faces.tinyStrong, room, 1, indent)
  const used = indent + faces.tinyStrong(chosen.lines[0] ?? '')
  return { kind: 'line', title: chosen.lines, status: words.status !== '' && used + faces.tinyStrong(` ${words.status}`) <= room }
}

function runOn(words: CardWords, room: number, height: number, faces: CardFaces) {
  const most = Math.max(1, Math.floor((height - 1) / denseRow))
  const indent = faces.smallStrong(`${words.start} `)
  let found = breakLines(words.title, words.language, faces.smallStrong, room, most, indent)
  if (!found.whole && words.shortTitle !== '') {
    found = breakLines(words.shortTitle, words.language, faces.smallStrong, room, most, indent)
  }
  const last = found.lines.length - 1
  const used = faces.smallStrong(found.lines[last] ?? '') + (last === 0 ? indent : 0)
  return { ...found, status: words.status !== '' && used + faces.small(` ${words.status}`) <= room }
}
