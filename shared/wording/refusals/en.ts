/** Why a file or visit was refused or cannot be kept: one sentence each, naming the place. */
export const refusals = {
  visit: {
    'bad-attachment': 'The entry {{entry}} of the package was not taken in. {{reason}}',
    sealed: 'The file is sealed. It opens with its passphrase.',
    'wrong-passphrase': 'The file was sealed with another passphrase.',
    place: '{{path}}: {{sentence}}',
    'not-json': 'This is not a JSON text in UTF-8.',
    'not-json-at': 'The JSON is broken at line {{line}}, column {{column}}.',
    'too-large': 'The file is {{megabytes}} MB; at most {{limit}} MB are read.',
    'too-deep': 'The file is nested deeper than {{limit}} levels.',
    'not-a-visit-file': 'This is not a visit of Attaché.',
    'too-heavy': 'Reading the file takes more memory or time than any visit needs.',
    'newer-version':
      'The visit was written by a newer version of Attaché (format {{version}}; this one knows up to {{known}}). It was left as it is.',
    'unknown-version': 'The format version “{{version}}” is unknown.',
    'duplicate-key': 'The key “{{key}}” occurs twice.',
    'unknown-zone': 'The time zone “{{zone}}” is unknown.',
    'no-such-day': 'There is no such day or hour as “{{text}}”.',
    'missing-hour': 'The clocks in {{zone}} skip the hour {{wall}}.',
    'end-before-start': 'The end {{end}} is not after the start {{start}}.',
    'missing-reference': 'Nothing has the id “{{id}}”.',
    'id-differs': 'The record kept under “{{key}}” calls itself “{{id}}”.',
    'duplicate-id': 'The id “{{id}}” occurs twice.',
    circle: 'The item would follow itself through “{{id}}”.',
    'follows-untimed': '“{{id}}” has no hour that another item could follow.'
  },
  shape: {
    missing: '{{path}} is missing.',
    'unknown-field': '{{path}} has a field that does not belong there: {{detail}}.',
    'wrong-type': '{{path}} is of the wrong type; expected: {{detail}}.',
    'not-allowed': '{{path}} has a value that is not allowed.',
    'not-allowed-detail': '{{path}} has a value that is not allowed ({{detail}}).',
    'too-long': '{{path}} is too long or has too many entries; at most {{detail}}.',
    'too-short': '{{path}} is too short or too small.',
    'control-character': '{{path}} holds a control character.'
  },
  package: {
    'not-readable': 'The package is damaged or is not a ZIP file.',
    'too-many-entries': 'The package has too many entries.',
    'unsafe-name': 'The package has an entry whose name leads out of it.',
    'unknown-entry': 'The package has an entry that does not belong in it: {{entry}}.',
    'duplicate-entry': 'The package has two entries named {{entry}}.',
    link: 'The package has a link in place of a file: {{entry}}.',
    encrypted: 'The entry {{entry}} of the package is encrypted.',
    'too-large': 'The entry {{entry}} of the package is too large.',
    'too-dense': 'The entry {{entry}} of the package would unpack to far more than it seems.',
    'wrong-checksum': 'The entry {{entry}} of the package is damaged: its checksum is wrong.',
    'wrong-manifest': 'The manifest of the package does not fit its entry {{entry}}.',
    'no-visit': 'The package holds no visit.'
  },
  seal: {
    'not-readable': 'The sealed file is damaged or cut short.',
    'work-factor':
      'Opening the seal would take more memory and time than a seal may ask for (work factor {{factor}}; at most {{limit}}).',
    'not-a-passphrase': 'The file is sealed for a key, not with a passphrase. Open it with the age program first.'
  },
  table: {
    'not-readable': 'The file is not a table in CSV or XLSX.',
    'not-text': 'The table is neither UTF-8 nor UTF-16. Save it as XLSX or as CSV in UTF-8.',
    empty: 'The table holds no row below its headings.',
    'too-many-rows': 'The table goes on past row {{row}}; more are not read.',
    'too-many-columns': 'Row {{row}} goes on past column {{column}}; more are not read.',
    'unclosed-quote': 'Row {{row}}: a quotation mark is opened and never closed.',
    'too-long': 'Row {{row}}, column {{column}}: the cell is too long.',
    entities: 'The workbook declares entities of its own, as no spreadsheet program does.',
    'too-dense': 'The workbook would unpack to far more than it seems.'
  },
  calendar: {
    'not-readable': 'This is not a calendar, or it is broken at line {{line}}.',
    'not-text': 'The calendar is not a text in UTF-8.',
    'too-deep': 'Line {{line}}: parts are nested deeper than any calendar needs.',
    empty: 'The calendar holds no event.',
    'too-many-events': 'The calendar holds more than {{limit}} events.',
    'no-such-day': 'Line {{line}}: there is no such day or hour as “{{text}}”.',
    'unknown-zone': 'Line {{line}}: the time zone “{{text}}” is unknown.',
    'end-before-start': 'Line {{line}}: the event ends before it starts.'
  },
  attachment: {
    'unknown-kind': 'This is neither a picture (JPEG, PNG, WebP or TIFF) nor, where documents are kept, a PDF.',
    svg: 'Drawings in SVG are not taken in, since they may carry programs. Save it as PNG.',
    gif: 'GIF is not taken in. Save the picture as PNG or JPEG.',
    heic: 'HEIC and AVIF are not taken in. Save the picture as JPEG.',
    'not-a-picture': 'This is a document. Here only a picture can stand.',
    'too-large': 'The file is larger than 10 MB.',
    'too-many-pixels': 'The picture has more than 40 megapixels.',
    'not-readable': 'The file is damaged or cut short.',
    'too-heavy': 'Reading the picture takes more memory or time than a photograph needs.'
  },
  storage: {
    'no-such-visit': 'There is no visit “{{id}}”.',
    'id-taken': 'A visit “{{id}}” is kept here already.',
    conflict: 'The visit was changed in another window meanwhile (revision {{revision}}).',
    'changed-outside': 'The file of the visit was changed by another program. Both states were kept; yours is in {{keptAs}}.',
    'disk-full': 'The disk is full. Nothing was lost, but this change is not on the disk yet.',
    'not-writable': 'The folder cannot be written to ({{code}}).',
    unreadable: 'The file cannot be read ({{code}}).',
    damaged: 'The file of the visit is damaged and no earlier state was found. It was set aside as {{keptAs}}.',
    'newer-version':
      'The visit was written by a newer version of Attaché (format {{version}}; this one knows up to {{known}}). It was left as it is.',
    'findings-block_one': 'No issue was made: {{count}} finding blocks that nobody has accepted.',
    'findings-block_other': 'No issue was made: {{count}} findings block that nobody has accepted.',
    'no-such-issue': 'There is no issue {{number}} of this visit.',
    'damaged-issue': 'The file of issue {{number}} is damaged.',
    locked: 'The visits are enciphered. Give the passphrase to open them.',
    'wrong-key': 'The file is whole, but enciphered under another key than that of this folder. It was left as it is.',
    'wrong-passphrase': 'This is not the passphrase of this folder.',
    'no-such-copy': 'There is no safety copy “{{copy}}”.',
    'damaged-copy': 'The safety copy “{{copy}}” is damaged. It was left as it is.',
    'no-backup-folder': 'No backup folder has been chosen.',
    'backup-differs': 'What was read back from {{path}} is not what was written. Do not rely on this medium.',
    'no-such-attachment': 'The file is no longer there.',
    'no-such-upload': 'The file that was handed over is no longer there.',
    'content-lost': 'The paper was not made: this text would be missing from it: “{{text}}”.',
    unreachable: 'The program behind this window does not answer.',
    cancelled: 'It was cancelled.',
    'in-use': 'Another Attaché (process {{pid}}) is working with this data folder.'
  }
}
