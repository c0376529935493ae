import type { Wording } from '../wording'
import type { attachments as source } from './en'

export const attachments = {
  photograph: 'Photographie',
  photographOf: 'Photographie : {{name}}',
  add: 'Ajouter une image',
  replace: 'Remplacer',
  remove: 'Retirer',
  removeFile: 'Retirer « {{name}} »',
  hint: 'JPEG, PNG, WebP ou TIFF, 10 Mo au plus. L’image peut aussi être déposée ou collée ici.',
  files: 'Fichiers',
  addFile: 'Ajouter un fichier',
  filesHint: 'Images et PDF, 10 Mo au plus chacun. Ils peuvent aussi être déposés ou collés ici.',
  save: 'Enregistrer « {{name}} »',
  taking: 'Réception du fichier en cours',
  missing: 'Le fichier n’est pas là. Le document sera établi sans lui.',
  guestsMaySee: 'Visible pour les invités'
} satisfies Wording<typeof source>
