import type { Wording } from '../wording'
import type { codes as en } from './en'

export const codes = {
  name: 'Codes pour l’agenda',
  how: 'Visez un code avec l’appareil photo du téléphone et ajoutez l’entrée. Utile seulement si le téléphone ne reprend que la première entrée d’un fichier d’agenda. Les codes d’une feuille antérieure ne sont plus valables.',
  none: 'Rien ce jour-là.',
  wholeDay: 'journée entière'
} satisfies Wording<typeof en>
