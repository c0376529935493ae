import type { Wording } from '../wording'
import type { library as source } from './en'

export const library = {
  heading: 'Визиты'
} satisfies Wording<typeof source>
