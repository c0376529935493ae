import { mm } from './setting/measures'

/** The largest a photograph of a person is printed, in points. */
export const photographBox = { width: mm(30), height: mm(40) }
