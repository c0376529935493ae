/** Why a file or visit was refused or cannot be kept: one sentence each, naming the place. */
export const refusals = {
  visit: {
    'not-json': 'This is not a JSON text in UTF-8.',
    'not-json-at': 'The JSON is broken at line {{line}}, column {{column}}.',
    'too-large': 'The file is {{megabytes}} MB; at most {{limit}} MB are read.',
    'too-deep': 'The file is nested deeper than {{limit}} levels.',
    'not-a-visit-file': 'This is not a visit of Attaché.',
    'too-heavy': 'Reading the file takes more memory or time than any visit needs.',
    'newer-version':
      'The visit was written by a newer version of Attaché (format {{version}}; this one knows up to {{known}}). It was left as it is.',
    'unknown-version': 'The format version “{{version}}” is unknown.',
    'duplicate-key': 'The key “{{key}}” occurs twice in {{path}}.',
    'unknown-zone': '{{path}}: the time zone “{{zone}}” is unknown.',
    'no-such-day': '{{path}}: there is no such day or hour as “{{text}}”.',
    'missing-hour': '{{path}}: the clocks in {{zone}} skip the hour {{wall}}.',
    'end-before-start': '{{path}}: the end {{end}} is not after the start {{start}}.',
    'missing-reference': '{{path}}: nothing has the id “{{id}}”.',
    'id-differs': '{{path}}: the record kept under “{{key}}” calls itself “{{id}}”.',
    'duplicate-id': '{{path}}: the id “{{id}}” occurs twice.',
    circle: '{{path}}: the item would follow itself through “{{id}}”.',
    'follows-untimed': '{{path}}: “{{id}}” has no hour that another item could follow.'
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
    'no-such-upload': 'The file that was handed over is no longer there.',
    'content-lost': 'The paper was not made: this text would be missing from it: “{{text}}”.',
    cancelled: 'It was cancelled.',
    'in-use': 'Another Attaché (process {{pid}}) is working with this data folder.'
  }
}
