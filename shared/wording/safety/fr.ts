import type { Wording } from '../wording'
import type { safety as en } from './en'

export const safety = {
  close: 'Fermer',
  cancel: 'Annuler',
  recovered: {
    heading: 'Le fichier de cette visite était endommagé',
    opened: 'L’état du {{time}} a été ouvert.',
    kept: 'Le fichier endommagé est conservé ici :',
    gone: 'Son fichier n’était plus à sa place.',
    later: 'Ce qui a été modifié après le {{time}} n’y figure pas. Les états antérieurs se trouvent parmi les copies de sûreté.',
    goOn: 'Continuer avec cet état'
  },
  copies: {
    act: 'Copies de sûreté…',
    heading: 'Copies de sûreté : {{name}}',
    note: 'Conservées d’elles-mêmes pendant le travail, à cinq minutes d’intervalle au moins, pendant trente jours. En ouvrir une crée une nouvelle visite ; celle-ci reste telle quelle.',
    none: 'Il n’y a pas encore de copie de sûreté. La première sera conservée à la prochaine modification.',
    items_one: '{{count}} point',
    items_many: '{{count}} points',
    items_other: '{{count}} points',
    people_one: '{{count}} personne',
    people_many: '{{count}} personnes',
    people_other: '{{count}} personnes',
    conflict: 'votre état, quand un autre programme avait modifié le fichier',
    damaged: 'illisible ; laissée telle quelle',
    open: 'Ouvrir comme nouvelle visite',
    openOf: 'Ouvrir comme nouvelle visite : {{time}}',
    title: '{{name}} ({{time}})',
    opened: 'L’état du {{time}} est maintenant une visite à part.'
  },
  unsaved: {
    heading: 'Non enregistré',
    goesOn: 'Vous pouvez continuer : tout reste dans cette fenêtre tant qu’elle est ouverte.',
    trying: 'Attaché réessaie de lui-même.',
    retry: 'Réessayer',
    elsewhere: 'Enregistrer une copie ailleurs',
    keepMine: 'Garder la mienne',
    takeTheirs: 'Prendre l’autre'
  },
  papers: {
    heading: 'Fichiers qui sortent',
    note: 'Les papiers, calendriers et listes sont écrits ici, dans un dossier par visite.',
    folder: 'Dossier des papiers',
    placeholder: 'Documents/Attache',
    choose: 'Choisir…',
    office: 'Les fichiers de visite emportent les réglages de ce service',
    officeNote:
      'Son nom, ses rangs, ses règles de places à table et en voiture, ses seuils et ses graphies de pays, pour un destinataire qui poursuit le travail. L’emblème et les polices restent ici.'
  },
  backup: {
    heading: 'Seconds exemplaires',
    note: 'Chaque édition est aussi écrite dans ce dossier, sur une clé ou un partage, puis relue et comparée.',
    folder: 'Dossier',
    placeholder: 'Aucun',
    fits: 'Le dossier reçoit des fichiers et les rend inchangés.',
    made: 'Le second exemplaire de l’édition {{number}} se trouve dans {{path}}.',
    failed: 'L’édition {{number}} est faite, mais son second exemplaire ne l’est pas. {{reason}}',
    again: 'Réessayer'
  },
  encryption: {
    heading: 'Chiffrement',
    off: 'Les fichiers de ce dossier sont en clair. Quiconque a cet ordinateur ou son disque peut les lire.',
    on: 'Les fichiers de ce dossier sont chiffrés (AES-256). Seule la phrase secrète les ouvre.',
    bySystem:
      'Pour cet utilisateur, sur cet ordinateur, ils s’ouvrent sans question ; ailleurs, la phrase secrète est nécessaire.',
    changing: 'Les fichiers sont en cours de réécriture. Vous pouvez continuer à travailler.',
    lost: 'Les fichiers de ce dossier sont chiffrés et le fichier de leur clé manque ou est endommagé. Remettez « key » ou « key.copy » dans le dossier à partir d’une copie. D’ici là, rien n’est écrit.',
    turnOn: 'Chiffrer les fichiers…',
    turnOff: 'Remettre les fichiers en clair…',
    change: 'Changer la phrase secrète…',
    passphrase: 'Phrase secrète',
    newPassphrase: 'Nouvelle phrase secrète',
    repeated: 'La phrase secrète, encore une fois',
    tooShort: 'Au moins {{count}} caractères ; plusieurs mots, de préférence.',
    differs: 'Les deux ne sont pas identiques.',
    warning:
      'Sans cette phrase, personne ne peut ouvrir les fichiers, pas même les auteurs d’Attaché. Notez-la et gardez-la à l’écart de cet ordinateur.',
    offWarning:
      'Les fichiers seront lisibles sur le disque. Les seconds exemplaires et les fichiers exportés sont déjà en clair.',
    doTurnOn: 'Chiffrer',
    doTurnOff: 'Remettre en clair',
    doChange: 'Changer',
    working: 'Les fichiers sont en cours de réécriture',
    isOn: 'Les fichiers de ce dossier sont maintenant chiffrés.',
    isOff: 'Les fichiers de ce dossier sont maintenant en clair.',
    changed: 'La phrase secrète est changée.'
  },
  unlock: {
    heading: 'Les visites sont chiffrées',
    note: 'Donnez la phrase secrète de ce dossier pour les ouvrir.',
    open: 'Ouvrir',
    opening: 'Ouverture'
  }
} satisfies Wording<typeof en>
