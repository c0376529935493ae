import type { Wording } from '../wording'
import type { ui as source } from './en'

export const ui = {
  language: { en: 'anglais', ru: 'russe', zh: 'chinois', fr: 'français' },
  languageIn: { en: 'en anglais', ru: 'en russe', zh: 'en chinois', fr: 'en français' },
  inLanguage: '{{label}}, {{language}}',
  fallsBack: 'À défaut, {{language}}',
  choices: 'Afficher les choix',
  create: 'Nouveau : {{words}}',
  nothingFits: 'Rien ne correspond à « {{words}} ».',
  clear: 'Effacer',
  clearFilter: 'Retirer le filtre',
  close: 'Fermer',
  cancel: 'Annuler',
  takeOut: 'Retirer {{words}}',
  undo: 'Annuler',
  redo: 'Rétablir',
  severity: { block: 'Bloque l’édition', warn: 'Avertit', note: 'Signale' },
  none: 'Aucun'
} satisfies Wording<typeof source>
