import type { Wording } from '../wording'
import type { library as source } from './en'

export const library = {
  heading: 'Visites'
} satisfies Wording<typeof source>
