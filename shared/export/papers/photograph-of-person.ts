import { type Language, languages } from '../../base/language'
import type { Person } from '../../model/visit'
import { personName } from '../../rules/person-name'
import { nameWords } from './name-words'
import type { Composer } from './paper-composer'
import type { PaperWish } from './paper-wish'
import { plain } from './plain-words'
import { mm } from './setting/measures'
import type { Node, Vector } from './setting/node'
import type { Style } from './setting/style'

export type PhotographSize = { readonly width: number; readonly height: number }

/**
 * The photograph, or four corner marks with the initial and, where there is room, what is awaited. One that was put into the
 * visit and cannot be printed is told of.
 */
export function photographOfPerson(
  composer: Composer,
  person: Person,
  { pictures }: Pick<PaperWish, 'pictures'>,
  { width, height }: PhotographSize
): readonly Node[] {
  const { photograph } = person
  if (photograph !== undefined && pictures?.[photograph.sha256] !== undefined) {
    const name = plain(nameWords(person, 'full', composer) ?? composer.read(person.function, `people.${person.id}.function`))
    const alt = composer.say('papers.book.photographOf', { name: name ?? '' })
    return [{ image: photograph.sha256, fit: [width, height], alt }]
  }
  const { p, say } = composer
  if (photograph !== undefined) {
    composer.note({ kind: 'missing-picture', text: nameOf(person, composer), path: `people.${person.id}.photograph` })
  }
  const scale = height / mm(40)
  const native = nativeName(person)
  const initial: Style = { family: 'serif', size: 26 * scale, leading: 34 * scale, align: 'center' }
  const note: Style = { family: 'sans', size: 6.8, leading: 9, align: 'center' }
  const first = native === undefined ? undefined : { text: [...native.text][0] ?? '', language: native.language }
  const awaited = say(native === undefined ? 'papers.book.nameAndPhotoRequested' : 'papers.book.photoAwaited')
  // Detached, so that the marks alone give the height.
  const over = (y: number, node: Node): Node => ({ relativePosition: { x: 0, y }, columns: [{ width, stack: [node] }] })
  return [
    ...(first === undefined ? [] : [{ ...over(mm(13) * scale, p(initial, first)), role: 'aside' as const }]),
    ...(scale < 1 ? [] : [over(mm(first === undefined ? 33 : 34), p(note, awaited))]),
    { canvas: corners(width, height, mm(4) * scale) }
  ]
}

/** The name as the person writes it. */
export function nativeName(person: Person): { readonly text: string; readonly language: Language } | undefined {
  const native = person.native ?? languages.find((language) => person.names[language] !== undefined)
  if (native === undefined || person.names[native] === undefined) return undefined
  const text = personName(person, native, 'full')
  return text === undefined ? undefined : { text, language: native }
}

function nameOf(person: Person, { language, read }: Composer): string {
  return personName(person, language, 'full') ?? plain(read(person.function, `people.${person.id}.function`)) ?? person.id
}

function corners(w: number, h: number, arm: number): readonly Vector[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Vector => ({
    type: 'line',
    x1,
    y1,
    x2,
    y2,
    lineWidth: 0.45,
    lineColor: 'black'
  })
  return [
    line(0, 0, arm, 0),
    line(0, 0, 0, arm),
    line(w - arm, 0, w, 0),
    line(w, 0, w, arm),
    line(0, h, arm, h),
    line(0, h - arm, 0, h),
    line(w - arm, h, w, h),
    line(w, h - arm, w, h)
  ]
}
