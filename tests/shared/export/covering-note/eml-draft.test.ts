import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emlDraft, type Mail } from '../../../../shared/export/covering-note/eml-draft'

const mail: Mail = {
  from: { name: 'Протокольный отдел', email: 'protocol@office.example' },
  to: { name: 'Anna "Nana" Sokolova, head', email: 'anna@guests.example' },
  subject: 'Делегация в Шэньчжэне: изменения в Вашем календаре (выпуск № 2) 深圳 🚌',
  text: 'Адресат: Анна\n\nвторая строка\n',
  attachments: [{ name: 'programme.ics', text: 'BEGIN:VCALENDAR\r\nSUMMARY:会谈\r\nEND:VCALENDAR\r\n' }],
  at: '2024-02-20T08:00:00Z'
}

/** The mail as Python's standard library, which we did not write, reads it. */
const reader = `
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [p for p in m.walk() if not p.is_multipart()]
print(json.dumps({
  'from': [[a.display_name, a.addr_spec] for a in m['From'].addresses],
  'to': [[a.display_name, a.addr_spec] for a in (m['To'].addresses if m['To'] else [])],
  'subject': m['Subject'], 'date': m['Date'].datetime.isoformat(), 'unsent': m['X-Unsent'], 'headers': sorted(m.keys()),
  'defects': [str(d) for p in [m, *parts] for d in p.defects],
  'text': parts[0].get_content(),
  'attachments': [[p.get_filename(), p.get_content_type(), p.get_payload(decode=True).decode('utf-8')] for p in parts[1:]],
}))`
const python = '/usr/bin/python3'
const possible = spawnSync(python, ['-c', 'import email.policy']).status === 0
if (!possible) console.warn('Left out: mails read by Python, because it is not there.')

function read(text: string) {
  const run = spawnSync(python, ['-c', reader], { input: text, encoding: 'utf8', env: { PYTHONIOENCODING: 'utf-8' } })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

const headers = ['Content-Type', 'Date', 'From', 'MIME-Version', 'Subject', 'To', 'X-Unsent']

test.skipIf(!possible)('another program reads the whole mail as it was meant', () => {
  expect(read(emlDraft(mail))).toEqual({
    from: [['Протокольный отдел', 'protocol@office.example']],
    to: [['Anna "Nana" Sokolova, head', 'anna@guests.example']],
    subject: mail.subject,
    date: '2024-02-20T08:00:00+00:00',
    unsent: '1',
    headers,
    defects: [],
    text: mail.text.replaceAll('\n', '\r\n'),
    attachments: [['programme.ics', 'text/calendar', mail.attachments[0]?.text]]
  })
})

test.skipIf(!possible)('no name, subject or address smuggles a header in', () => {
  const evil = { name: 'A\r\nBcc: spy@x.example', email: 'a@b.example>\r\nBcc: spy@x.example' }
  const found = read(
    emlDraft({ ...mail, from: evil, to: { name: evil.name, email: 'x@y.example' }, subject: 'S\r\nBcc: spy@x.example' })
  )
  expect(found.headers).toEqual(headers)
  expect(found.from).toEqual([['A Bcc: spy@x.example', 'office@office.invalid']])
})

test('a person without an address gets none', () => {
  expect(emlDraft({ ...mail, to: { name: 'Anna' } })).not.toContain('\r\nTo:')
})

test('every line is ASCII and at most 76 characters, whatever was typed', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(text, text, text, (name, subject, body) => {
      const lines = emlDraft({ ...mail, from: { ...mail.from, name }, to: { ...mail.to, name }, subject, text: body }).split(
        '\r\n'
      )
      expect(lines.filter((line) => line.length > 998 || !/^[\x20-\x7e]*$/.test(line))).toEqual([])
      expect(lines.filter((line) => line.includes('=?') && line.length > 78)).toEqual([])
    })
  )
})
