import { type Language, languages } from '../../../shared/base/language'
import { papers } from '../../../shared/model/paper-kinds'
import type { PublishKind } from './publish-kind'

/** What a file of the papers folder is, read from its path; undefined for a path that says nothing. */
export type NamedFile = {
  readonly kind: PublishKind
  readonly language?: Language | undefined
  readonly person?: string
  readonly group?: string
}

/** `papers/guest-programme.western.ru.pdf`, `papers/pocket-card.lin.western.zh.pdf`, `calendars/zh/people/lin.ics`, `calendars/visit.ics`. */
export function namedFile(path: string): NamedFile | undefined {
  const paper = /^papers\/([a-z-]+?)(?:-\d{4}-\d{2}-\d{2})?\.(?:([a-z0-9-]+)\.)?[a-z]+\.([a-z]{2})(?:-[a-z]{2})?\.pdf$/.exec(path)
  if (paper !== null) {
    const kind = papers.find((each) => each === paper[1])
    return kind === undefined
      ? undefined
      : { kind, language: languageIn(paper[3]), ...(paper[2] === undefined ? {} : { person: paper[2] }) }
  }
  const calendar = /^calendars\/(?:([a-z]{2})\/)?(?:visit|(people|groups|changes)\/([a-z0-9-]+))\.ics$/.exec(path)
  if (calendar === null) return undefined
  const language = languageIn(calendar[1])
  const [, , folder, id = ''] = calendar
  if (folder === undefined) return { kind: 'visit-calendar', language }
  if (folder === 'groups') return { kind: 'group-calendar', language, group: id }
  return { kind: folder === 'people' ? 'person-calendar' : 'changes-calendar', language, person: id }
}

function languageIn(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text)
}
