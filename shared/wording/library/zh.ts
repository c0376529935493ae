import type { Wording } from '../wording'
import type { library as source } from './en'

export const library = {
  heading: '全部访问'
} satisfies Wording<typeof source>
