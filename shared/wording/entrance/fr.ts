import type { Wording } from '../wording'
import type { entrance as source } from './en'

export const entrance = {
  'not-allowed': {
    heading: 'Cette adresse a déjà servi',
    sentence:
      'Chaque adresse ouvre Attaché une seule fois. Appuyez sur Entrée dans la fenêtre où Attaché a été lancé, puis ouvrez la nouvelle adresse.'
  },
  unreachable: {
    heading: 'Attaché ne répond pas',
    sentence: 'Le programme qui a ouvert cette page est terminé. Relancez-le : tout ce qui a été enregistré s’y trouve.'
  }
} satisfies Wording<typeof source>
