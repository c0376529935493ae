import { mm } from './setting/measures'

/** The largest that photographs are printed, in points: of a person, of a place beside its page, of what an item brings along. */
export const photographBoxes = {
  person: { width: mm(30), height: mm(40) },
  place: { width: mm(45), height: mm(34) },
  item: { width: mm(54), height: mm(41) }
} as const
