import type { Wording } from '../wording'
import type { desktop as source } from './en'

export const desktop = {
  program: 'Attaché',
  menus: { file: 'Fichier', edit: 'Édition', view: 'Présentation', go: 'Aller', window: 'Fenêtre', help: 'Aide' },
  commands: {
    'new-visit': 'Nouvelle visite…',
    'open-file': 'Ouvrir un fichier de visite…',
    undo: 'Annuler',
    redo: 'Rétablir',
    palette: 'Recherche et commandes…',
    shortcuts: 'Raccourcis clavier'
  },
  roles: {
    about: 'À propos d’Attaché',
    hide: 'Masquer Attaché',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    services: 'Services',
    quit: 'Quitter',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    resetZoom: 'Taille réelle',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    togglefullscreen: 'Plein écran',
    minimize: 'Placer dans la barre',
    close: 'Fermer la fenêtre',
    front: 'Tout ramener au premier plan'
  },
  outside: {
    question: 'Quitter Attaché et ouvrir {{where}} ?',
    detail: 'L’adresse s’ouvrira dans un autre programme de cet ordinateur. Attaché, pour sa part, n’envoie rien.',
    open: 'Ouvrir',
    stay: 'Rester ici'
  },
  save: { title: 'Enregistrer sous', button: 'Enregistrer' },
  folder: { title: 'Choisir un dossier', button: 'Choisir' },
  inUse: {
    message: 'Les visites sont ouvertes dans un autre programme',
    detail:
      'Attaché utilise déjà ce dossier sur cet ordinateur (processus {{pid}}). Veuillez l’y fermer, puis relancer le programme.\n\n{{folder}}'
  },
  failed: { message: 'Attaché ne peut pas démarrer', detail: 'Le dossier des visites est inutilisable.\n\n{{folder}}' }
} satisfies Wording<typeof source>
