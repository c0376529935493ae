/** Menu bar and system dialogs of the desktop program. */
export const desktop = {
  program: 'Attaché',
  menus: { file: 'File', edit: 'Edit', view: 'View', go: 'Go', window: 'Window', help: 'Help' },
  commands: {
    'new-visit': 'New visit…',
    'open-file': 'Open visit file…',
    undo: 'Undo',
    redo: 'Redo',
    palette: 'Search and commands…',
    shortcuts: 'Keyboard shortcuts'
  },
  roles: {
    about: 'About Attaché',
    hide: 'Hide Attaché',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    services: 'Services',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    togglefullscreen: 'Full screen',
    minimize: 'Minimise',
    close: 'Close window',
    front: 'Bring all to front'
  },
  outside: {
    question: 'Leave Attaché and open {{where}}?',
    detail: 'The address opens in another program on this computer. Attaché itself sends nothing.',
    open: 'Open',
    stay: 'Stay here'
  },
  save: { title: 'Save as', button: 'Save' },
  folder: { title: 'Choose a folder', button: 'Choose' },
  inUse: {
    message: 'The visits are open in another program',
    detail:
      'Attaché is already using this folder on this computer (process {{pid}}). Close it there and start again.\n\n{{folder}}'
  },
  failed: { message: 'Attaché cannot start', detail: 'The folder for the visits cannot be used.\n\n{{folder}}' }
}
