/** Words of the parts that every screen shares. */
export const ui = {
  language: { en: 'English', ru: 'Russian', zh: 'Chinese', fr: 'French' },
  languageIn: { en: 'English', ru: 'Russian', zh: 'Chinese', fr: 'French' },
  inLanguage: '{{label}}, {{language}}',
  fallsBack: 'Falls back to {{language}}',
  choices: 'Show the choices',
  create: 'New: {{words}}',
  nothingFits: 'Nothing fits “{{words}}”.',
  clear: 'Clear',
  clearFilter: 'Clear filter',
  close: 'Close',
  cancel: 'Cancel',
  takeOut: 'Take {{words}} out',
  undo: 'Undo',
  redo: 'Redo',
  severity: { block: 'Stops the issue', warn: 'Warns', note: 'Notes' },
  none: 'None'
}
