import { canonicalJson } from '../base/canonical-json'
import type { Office } from '../model/office'

/**
 * The office that a file brought as it would be kept here: emblem and fonts stay those of this computer, since their files do
 * not travel. Undefined where that is what is here already.
 */
export function officeTakenOver({ emblem: _emblem, ...foreign }: Office, present: Office): Office | undefined {
  const { emblem, fonts } = present
  const next: Office = { ...foreign, fonts, ...(emblem === undefined ? {} : { emblem }) }
  return canonicalJson(next) === canonicalJson(present) ? undefined : next
}
