/** What the command line says. */
export const commandLine = {
  usage: `attache samples --out DIR
attache check VISIT [--json] [--at TIME]
attache export VISIT --out DIR [--language L[,L2]] [--audience guests|organisers] [--calendars visit,groups,people]
               [--papers LIST|all] [--convention western|russian|chinese] [--at TIME]
               [--issue N] [--since N] [--person ID]
               [--paper-size A4|A5|Letter] [--type-size usual|large] [--binding MM]
               [--sections LIST] [--pages all|changed] [--sheets pages|folded]
               [--photographs with|without] [--office-folder DIR]
attache issue VISIT [--author NAME] [--remark TEXT]
attache diff VISIT --from N [--to N|draft] [--json]
attache seal VISIT [--out FILE]
attache open FILE [--out FILE]
attache office VISIT [--take|--bring] [--data DIR]
attache serve [--data DIR] [--port N] [--no-open] [--passphrase-file FILE]
attache schema

Each takes --interface en|ru|zh|fr. VISIT is a .visit.json or .visit file.
Without --language: the visit's first language, and each person's own calendar and papers in that person's language.
0: done; 1: done, but findings block; 2: refused.`,
  'unknown-command': 'There is no command “{{command}}”.',
  'unknown-option': 'The option “{{option}}” is not known here.',
  'needs-value': 'The option “{{option}}” needs a value.',
  'not-one-of': 'The option “{{option}}” takes {{choices}}, not “{{value}}”.',
  'not-a-time': 'The option “{{option}}” takes a time such as 2024-03-01T08:00:00Z, not “{{value}}”.',
  'not-a-port': 'The option “{{option}}” takes a number from 0 to 65535, not “{{value}}”.',
  'needs-visit': 'Name one visit file.',
  'needs-out': 'Say with --out where to write.',
  'unexpected-word': '“{{word}}” is not expected here.',
  'file-refused': '{{file}}: {{reason}}',
  'no-such-file': '{{file}}: there is no such file.',
  'not-readable': '{{file}}: the file cannot be read ({{code}}).',
  'not-writable': '{{file}}: cannot be written ({{code}}).',
  'different-file': '{{file}}: a different file of this name is there already; it was left as it is.',
  'content-lost': '{{file}}: not made, for this text would be missing from it: “{{text}}”.',
  failed: 'Something went wrong inside the program: {{reason}}',
  interrupted: 'Interrupted; nothing was written.',
  'without-items': 'No calendar for {{people}}: no items.',
  'nothing-for-audience': 'No visit calendar: nothing in it is for this audience.',
  notices_one: '{{file}}: {{count}} notice for whoever prints it.',
  notices_other: '{{file}}: {{count}} notices for whoever prints it.',
  findings: {
    none: 'No findings.',
    block: 'BLOCKS',
    warn: 'warning',
    note: 'note',
    accepted: 'accepted',
    blocking_one: '{{count}} finding blocks.',
    blocking_other: '{{count}} findings block.'
  },
  seal: {
    ask: 'Passphrase: ',
    again: 'The same again: ',
    none: 'No passphrase was given, or the two were not the same.'
  },
  office: {
    brings: '{{file}} brings the office “{{name}}”.',
    taken: 'The office “{{name}}” was taken over in {{file}}.',
    none: '{{file}} brings no office.'
  },
  serve: {
    fault:
      'Something went wrong inside the program ({{what}}: {{name}}). The log beside the visits says where; nothing of a visit is in it.',
    address: 'Attaché is ready in the browser: {{address}}',
    opened: 'Attaché is opening in the browser. Press Enter for another address, Ctrl+C to end.',
    again: 'Press Enter for another address, Ctrl+C to end.',
    'in-use': 'Another Attaché (process {{pid}}) is working with the data folder {{folder}}.',
    'port-taken': 'Port {{port}} is taken; choose another one with --port.',
    'not-built': 'The pages of the program are missing ({{folder}}).'
  }
}
