import { breakLines } from './break-lines'
import type { CardFaces, CardWords } from './card-form'

/** What a peak of the visit shows beside its start. */
export type PeakForm = {
  readonly end: boolean
  readonly signs: boolean
  readonly title: readonly string[]
  /** Whether the status word stands at the end of the title's last line, or on a line of its own. */
  readonly status: 'none' | 'beside' | 'below'
  readonly people: boolean
}

/** Pixels of the card's padding, between its parts, and of a sign with the blank after it. */
const [padding, sign] = [24, 16] as const
/** The least height that has two lines, people below one line, and blanks of the full size. */
const [two, below, high] = [64, 52, 44] as const

/**
 * Title and start never go: letters and icon give way to the words of a peak, then its end. Undefined where the words find no room
 * beside the start; it then stands like any other card. Pure: faces are given.
 */
export function peakForm(
  said: CardWords,
  width: number,
  height: number,
  letters: number,
  faces: CardFaces
): PeakForm | undefined {
  const gap = height < high ? 8 : 16
  const start = faces.time(said.start) * (16 / 15)
  const end = faces.timeLight(`–${said.end}`)
  const measure = (text: string): number => faces.time(text) * 1.01
  const tried = ways.map((way) => {
    const room = width - padding - gap - start - (way.end ? end : 0) - (way.signs ? gap + (letters + 1) * sign : 0)
    const read = [said.title, said.shortTitle]
      .filter((title) => title !== '')
      .map((title) => breakLines(title, said.language, measure, room, height >= two ? 2 : 1))
    const whole = read.find((lines) => lines.whole && !lines.broken)
    const title = whole?.lines ?? []
    const free = height >= below && title.length === 1
    const last = measure(title.at(-1) ?? '') + 6 + faces.small(said.status)
    const status = said.status === '' ? 'none' : last <= room ? 'beside' : free ? 'below' : 'none'
    const people = free && status !== 'below' && faces.small(said.people) <= room
    const fits = whole !== undefined && (said.status === '' || status !== 'none')
    return { fits, form: { ...way, title, status, people } as const }
  })
  return tried.find(({ fits }) => fits)?.form
}

const ways = [
  { end: true, signs: true },
  { end: true, signs: false },
  { end: false, signs: false }
] as const
