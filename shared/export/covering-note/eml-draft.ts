import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from './base64'
import { encodedWords } from './encoded-word'

export type Mailbox = { readonly name: string; readonly email?: string | undefined }

export type Attachment = { readonly name: string; readonly text: string }

export type Mail = {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly subject: string
  readonly text: string
  readonly attachments: readonly Attachment[]
  /** ISO 8601 in UTC. */
  readonly at: string
}

/**
 * A mail that the user's own program opens as a draft (RFC 5322, RFC 2045 to 2047; `X-Unsent` is what Outlook and Thunderbird
 * take for one). Nothing is sent by us. Whoever has no address gets none: the field is filled in by the sender.
 */
export function emlDraft({ from, to, subject, text, attachments, at }: Mail): string {
  const boundary = `=_attache_${bytesToHex(sha256(utf8ToBytes(subject + text))).slice(0, 24)}`
  const lines = [
    `From: ${mailbox(address(from) === undefined ? { ...from, email: nowhere } : from)}`,
    ...(address(to) === undefined ? [] : [`To: ${mailbox(to)}`]),
    `Subject: ${encodedWords(oneLine(subject))}`,
    `Date: ${dateText(at)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...wrapped(text.replace(/\r?\n/g, '\r\n')),
    ...attachments.flatMap(({ name, text: content }) => [
      `--${boundary}`,
      `Content-Type: text/calendar; charset=utf-8; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      ...wrapped(content)
    ]),
    `--${boundary}--`,
    ''
  ]
  return lines.join('\r\n')
}

/** A mail needs a sender; mail for this domain never arrives (RFC 2606). */
const nowhere = 'office@office.invalid'

function mailbox({ name, email }: Mailbox): string {
  const plain = oneLine(name)
  const shown = /^[A-Za-z0-9 ]*$/.test(plain) ? plain : /^[\x20-\x7e]*$/.test(plain) ? quoted(plain) : encodedWords(plain)
  return shown === '' ? `<${address({ name, email }) ?? ''}>` : `${shown}\r\n <${address({ name, email }) ?? ''}>`
}

/** An address that could smuggle anything into the header is none. */
function address({ email }: Mailbox): string | undefined {
  return email !== undefined && /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/.test(email) ? email : undefined
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

function wrapped(text: string): readonly string[] {
  return base64(utf8ToBytes(text.toWellFormed())).match(/.{1,76}/g) ?? []
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Tue, 20 Feb 2024 08:00:00 +0000`. */
function dateText(at: string): string {
  const date = new Date(at)
  const day = `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return `${day} ${date.toISOString().slice(11, 19)} +0000`
}
