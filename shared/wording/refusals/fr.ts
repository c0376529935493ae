import type { Wording } from '../wording'
import type { refusals as source } from './en'

export const refusals = {
  visit: {
    'bad-attachment': 'L’entrée {{entry}} du paquet n’a pas été reprise. {{reason}}',
    sealed: 'Le fichier est scellé. Il s’ouvre avec sa phrase secrète.',
    'wrong-passphrase': 'Le fichier a été scellé avec une autre phrase secrète.',
    place: '{{path}} : {{sentence}}',
    'not-json': 'Ce fichier n’est pas un texte JSON en UTF-8.',
    'not-json-at': 'Le JSON est incorrect à la ligne {{line}}, colonne {{column}}.',
    'too-large': 'Le fichier pèse {{megabytes}} Mo ; {{limit}} Mo au plus sont lus.',
    'too-deep': 'Le fichier dépasse {{limit}} niveaux d’imbrication.',
    'not-a-visit-file': 'Ce fichier n’est pas une visite d’Attaché.',
    'too-heavy': 'La lecture du fichier demande plus de mémoire ou de temps qu’aucune visite n’en exige.',
    'newer-version':
      'La visite a été écrite par une version plus récente d’Attaché (format {{version}} ; celle-ci connaît jusqu’à {{known}}). Elle est restée telle quelle.',
    'unknown-version': 'La version de format « {{version}} » est inconnue.',
    'duplicate-key': 'La clé « {{key}} » figure deux fois.',
    'unknown-zone': 'Le fuseau horaire « {{zone}} » est inconnu.',
    'no-such-day': 'La date ou l’heure « {{text}} » n’existe pas.',
    'missing-hour': 'Au changement d’heure ({{zone}}), {{wall}} n’existe pas.',
    'end-before-start': 'La fin {{end}} n’est pas postérieure au début {{start}}.',
    'missing-reference': 'Rien ne porte l’identifiant « {{id}} ».',
    'id-differs': 'La fiche rangée sous « {{key}} » se nomme « {{id}} ».',
    'duplicate-id': 'L’identifiant « {{id}} » figure deux fois.',
    circle: 'L’élément se suivrait lui-même par « {{id}} ».',
    'follows-untimed': '« {{id}} » n’a pas d’heure qu’un autre élément puisse suivre.'
  },
  shape: {
    missing: '{{path}} manque.',
    'unknown-field': '{{path}} contient un champ de trop : {{detail}}.',
    'wrong-type': '{{path}} n’est pas du bon type ; attendu : {{detail}}.',
    'not-allowed': '{{path}} a une valeur non admise.',
    'not-allowed-detail': '{{path}} a une valeur non admise ({{detail}}).',
    'too-long': '{{path}} est trop long ou compte trop d’entrées ; {{detail}} au plus.',
    'too-short': '{{path}} est trop court ou trop petit.',
    'control-character': '{{path}} contient un caractère de contrôle.'
  },
  package: {
    'not-readable': 'Le paquet est endommagé ou n’est pas un fichier ZIP.',
    'too-many-entries': 'Le paquet contient trop de fichiers.',
    'unsafe-name': 'Le nom d’un des fichiers mène hors du paquet.',
    'unknown-entry': 'Le paquet contient un fichier qui n’a pas lieu d’y être : {{entry}}.',
    'duplicate-entry': 'Le paquet contient deux fichiers nommés {{entry}}.',
    link: 'Le paquet contient un lien au lieu d’un fichier : {{entry}}.',
    encrypted: 'Le fichier {{entry}} du paquet est chiffré.',
    'too-large': 'Le fichier {{entry}} du paquet est trop volumineux.',
    'too-dense': 'Le fichier {{entry}} du paquet occuperait, une fois décompressé, bien plus qu’il n’y paraît.',
    'wrong-checksum': 'Le fichier {{entry}} du paquet est endommagé : somme de contrôle incorrecte.',
    'wrong-manifest': 'Le bordereau du paquet ne correspond pas au fichier {{entry}}.',
    'no-visit': 'Le paquet ne contient pas de visite.'
  },
  seal: {
    'not-readable': 'Le fichier scellé est endommagé ou incomplet.',
    'work-factor': 'Ouvrir ce sceau demanderait trop de mémoire et de temps (facteur {{factor}} ; {{limit}} au plus).',
    'not-a-passphrase': 'Le fichier est scellé pour une clé, non par une phrase secrète. Ouvrez-le d’abord avec le programme age.'
  },
  table: {
    'not-readable': 'Le fichier n’est pas un tableau CSV ou XLSX.',
    'not-text': 'Le tableau n’est ni en UTF-8 ni en UTF-16. Enregistrez-le en XLSX ou en CSV UTF-8.',
    empty: 'Le tableau n’a aucune ligne sous ses en-têtes.',
    'too-many-rows': 'Le tableau continue après la ligne {{row}} ; la suite n’est pas lue.',
    'too-many-columns': 'La ligne {{row}} continue après la colonne {{column}} ; la suite n’est pas lue.',
    'unclosed-quote': 'Ligne {{row}} : un guillemet est ouvert et jamais fermé.',
    'too-long': 'Ligne {{row}}, colonne {{column}} : la cellule est trop longue.',
    entities: 'Le classeur déclare ses propres entités XML, ce que ne fait aucun tableur.',
    'too-dense': 'Le classeur occuperait, une fois décompressé, bien plus qu’il n’y paraît.'
  },
  calendar: {
    'not-readable': 'Ce n’est pas un calendrier, ou il est incorrect à la ligne {{line}}.',
    'not-text': 'Le calendrier n’est pas un texte en UTF-8.',
    'too-deep': 'Ligne {{line}} : l’imbrication dépasse ce qu’un calendrier demande.',
    empty: 'Le calendrier ne contient aucun événement.',
    'too-many-events': 'Le calendrier contient plus de {{limit}} événements.',
    'no-such-day': 'Ligne {{line}} : la date ou l’heure « {{text}} » n’existe pas.',
    'unknown-zone': 'Ligne {{line}} : le fuseau horaire « {{text}} » est inconnu.',
    'end-before-start': 'Ligne {{line}} : l’événement finit avant de commencer.'
  },
  attachment: {
    'unknown-kind': 'Ce n’est ni une image (JPEG, PNG, WebP ou TIFF) ni, là où des documents sont admis, un PDF.',
    svg: 'Les dessins SVG ne sont pas admis, car ils peuvent contenir des programmes. Enregistrez-le en PNG.',
    gif: 'Le format GIF n’est pas admis. Enregistrez l’image en PNG ou en JPEG.',
    heic: 'Les formats HEIC et AVIF ne sont pas admis. Enregistrez l’image en JPEG.',
    'not-a-picture': 'C’est un document. Seule une image peut figurer ici.',
    'too-large': 'Le fichier dépasse 10 Mo.',
    'too-many-pixels': 'L’image dépasse 40 mégapixels.',
    'not-readable': 'Le fichier est endommagé ou incomplet.',
    'too-heavy': 'La lecture de l’image demande plus de mémoire ou de temps qu’une photographie.'
  },
  storage: {
    'no-such-visit': 'Il n’y a pas de visite « {{id}} ».',
    'id-taken': 'Une visite « {{id}} » est déjà conservée ici.',
    conflict: 'La visite a été modifiée entre-temps dans une autre fenêtre (révision {{revision}}).',
    'changed-outside':
      'Le fichier de la visite a été modifié par un autre programme. Les deux états sont conservés ; le vôtre est dans {{keptAs}}.',
    'disk-full': 'Le disque est plein. Rien n’est perdu, mais cette modification n’est pas encore sur le disque.',
    'not-writable': 'Impossible d’écrire dans le dossier ({{code}}).',
    unreadable: 'Impossible de lire le fichier ({{code}}).',
    damaged: 'Le fichier de la visite est endommagé et aucun état antérieur n’a été trouvé. Il a été mis de côté : {{keptAs}}.',
    'newer-version':
      'La visite a été écrite par une version plus récente d’Attaché (format {{version}} ; celle-ci connaît jusqu’à {{known}}). Elle est restée telle quelle.',
    'findings-block_one': 'Édition non établie : {{count}} constatation bloquante n’a été acceptée par personne.',
    'findings-block_many': 'Édition non établie : {{count}} de constatations bloquantes n’ont été acceptées par personne.',
    'findings-block_other': 'Édition non établie : {{count}} constatations bloquantes n’ont été acceptées par personne.',
    'no-such-issue': 'Cette visite n’a pas d’édition nº {{number}}.',
    'damaged-issue': 'Le fichier de l’édition nº {{number}} est endommagé.',
    locked: 'Les visites sont chiffrées. Donnez la phrase secrète pour les ouvrir.',
    'wrong-key': 'Le fichier est intact, mais chiffré avec une autre clé que celle de ce dossier. Il a été laissé tel quel.',
    'wrong-passphrase': 'Ce n’est pas la phrase secrète de ce dossier.',
    'no-such-copy': 'Il n’y a pas de copie de sûreté « {{copy}} ».',
    'damaged-copy': 'La copie de sûreté « {{copy}} » est endommagée. Elle a été laissée telle quelle.',
    'no-backup-folder': 'Aucun dossier de sauvegarde n’est choisi.',
    'backup-differs': 'Ce qui a été relu dans {{path}} diffère de ce qui a été écrit. Ne vous fiez pas à ce support.',
    'no-such-attachment': 'Le fichier n’est plus là.',
    'no-such-upload': 'Le fichier remis n’est plus disponible.',
    'content-lost': 'Le document n’a pas été produit : il y manquerait le texte « {{text}} ».',
    unreachable: 'Le programme derrière cette fenêtre ne répond pas.',
    cancelled: 'Annulé.',
    'in-use': 'Un autre Attaché (processus {{pid}}) utilise ce dossier de données.'
  }
} satisfies Wording<typeof source>
