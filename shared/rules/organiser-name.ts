import type { Language } from '../base/language'
import { readText } from '../base/localized-text'
import { defaultOffice } from '../model/default-office'
import type { Office } from '../model/office'

/** The organiser of calendars and letters: what the office wrote, else its own name in the language of what is read. */
export function organiserName({ organiserName: own, name }: Pick<Office, 'organiserName' | 'name'>, language: Language): string {
  return own === defaultOffice.organiserName ? (readText(name, language)?.text ?? own) : own
}
