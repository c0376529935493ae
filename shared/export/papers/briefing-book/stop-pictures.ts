import type { Item } from '../../../model/visit'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { photographBoxes } from '../photograph-box'
import { isPhotograph } from '../photographs-of'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { bookStyles } from './book-styles'

const gap = mm(4)

/** Where it is, as one sees it from the car. */
export function placePicture({ composer, visit }: PaperFrame, item: Item, { pictures }: PaperWish): readonly Node[] {
  const place = item.place === undefined ? undefined : visit.places[item.place]
  const { photograph } = place ?? {}
  if (place === undefined || photograph === undefined) return []
  const name = plain(composer.read(place.name, `places.${place.id}.name`)) ?? ''
  if (pictures?.[photograph.sha256] === undefined) {
    composer.note({ kind: 'missing-picture', text: name, path: `places.${place.id}.photograph` })
    return []
  }
  const { width, height } = photographBoxes.place
  const alt = composer.say('papers.book.photographOf', { name })
  return [{ image: photograph.sha256, fit: [width, height], alt, margin: [0, 0, 0, mm(1.6)] }]
}

/** What an item brings along as pictures, two beside each other with their titles; of the guests' book those that guests may see. */
export function itemPictures(frame: PaperFrame, item: Item, { pictures, audience }: PaperWish): readonly Block[] {
  const { composer, language } = frame
  const { width, height } = photographBoxes.item
  const files = (item.attachments ?? []).filter(
    (file) => isPhotograph(file) && (audience === 'organisers' || file.guestsMaySee === true)
  )
  const cells = files.flatMap((file, index): readonly Node[] => {
    const title = composer.read(file.title, `items.${item.id}.attachments.${index}.title`)
    const name = plain(title ?? composer.read(item.title, `items.${item.id}.title`)) ?? ''
    if (pictures?.[file.sha256] === undefined) {
      composer.note({ kind: 'missing-picture', text: name, path: `items.${item.id}.attachments` })
      return []
    }
    const alt = composer.say('papers.book.photographOf', { name })
    const caption = title === undefined ? [] : [composer.p(bookStyles(language).aside, title, { above: mm(0.8), right: mm(2) })]
    return [{ width: width + gap, stack: [{ image: file.sha256, fit: [width, height], alt }, ...caption] }]
  })
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => cells.slice(row * 2, row * 2 + 2))
  return rows.map((columns, index): Block => ({ node: { columns, role: 'part' }, space: index === 0 ? mm(4.2) : mm(3) }))
}
