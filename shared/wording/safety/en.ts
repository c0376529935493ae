/** Safe-keeping: recovery, safety copies, second copies, encryption, and what is not saved. */
export const safety = {
  close: 'Close',
  cancel: 'Cancel',
  recovered: {
    heading: 'This visit was damaged',
    opened: 'The state of {{time}} was opened.',
    kept: 'The damaged file is kept here:',
    gone: 'Its file was no longer there.',
    later: 'What was changed after {{time}} is not in it. Earlier states are among the safety copies.',
    goOn: 'Go on with this state'
  },
  copies: {
    act: 'Safety copies…',
    heading: 'Safety copies of {{name}}',
    note: 'Kept by itself while you work, at least five minutes apart, for thirty days. Opening one makes a new visit; this one stays as it is.',
    none: 'There is no safety copy yet. The first one is kept with the next change.',
    items_one: '{{count}} item',
    items_other: '{{count}} items',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    conflict: 'yours, when another program had changed the file',
    damaged: 'cannot be read; left as it is',
    open: 'Open as a new visit',
    openOf: 'Open as a new visit: {{time}}',
    title: '{{name}} ({{time}})',
    opened: 'The state of {{time}} is a visit of its own now.'
  },
  unsaved: {
    heading: 'Not saved',
    goesOn: 'You can go on working: everything is in this window as long as it stays open.',
    trying: 'Attaché tries again by itself.',
    retry: 'Try again',
    elsewhere: 'Save a copy elsewhere',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs'
  },
  papers: {
    heading: 'Files that leave',
    note: 'Papers, calendars and lists are written here, in a folder for each visit.',
    folder: 'Papers folder',
    placeholder: 'Documents/Attache',
    choose: 'Choose…',
    office: 'Files of visits bring this office along',
    officeNote:
      'Its name, ranks, seating and car rules, thresholds and spellings of countries, for a receiver who plans on with them. Emblem and fonts stay here.'
  },
  backup: {
    heading: 'Second copies',
    note: 'Each issue also goes to this folder, on a stick or a share, and is read back and compared.',
    folder: 'Folder',
    placeholder: 'None',
    fits: 'The folder takes files and gives them back unchanged.',
    made: 'Issue {{number}} lies a second time in {{path}}.',
    failed: 'Issue {{number}} was made, but its second copy was not. {{reason}}',
    again: 'Try again'
  },
  encryption: {
    heading: 'Encryption',
    off: 'The files of this folder are plain. Whoever has this computer or its disk can read them.',
    on: 'The files of this folder are enciphered (AES-256). They open with the passphrase alone.',
    bySystem: 'This user of this computer opens them without being asked; elsewhere the passphrase is needed.',
    changing: 'The files are being written anew. You can go on working.',
    lost: 'The files of this folder are enciphered and the file with their key is missing or damaged. Put “key” or “key.copy” back into the folder from a copy of it. Until then nothing is written.',
    turnOn: 'Encipher the files…',
    turnOff: 'Write the files plain…',
    change: 'Change the passphrase…',
    passphrase: 'Passphrase',
    newPassphrase: 'New passphrase',
    repeated: 'The passphrase again',
    tooShort: 'At least {{count}} characters; several words are best.',
    differs: 'The two are not the same.',
    warning:
      'Nobody can open the files without this passphrase, not even the makers of Attaché. Write it down and keep it apart from this computer.',
    offWarning: 'The files will lie readable on the disk. Second copies and exported files are plain already.',
    doTurnOn: 'Encipher',
    doTurnOff: 'Write plain',
    doChange: 'Change',
    working: 'The files are being written anew',
    isOn: 'The files of this folder are enciphered now.',
    isOff: 'The files of this folder are plain now.',
    changed: 'The passphrase is changed.'
  },
  unlock: {
    heading: 'The visits are enciphered',
    note: 'Give the passphrase of this folder to open them.',
    open: 'Open',
    opening: 'Opening'
  }
}
