import type { TFunction } from 'i18next'
import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { namedFile } from './named-file'
import { isCalendarOfOne } from './publish-kind'

type Naming = {
  readonly t: TFunction<'publish'>
  readonly names: ReadonlyMap<PersonId, string>
  readonly groups: ReadonlyMap<string, string>
  /** Of the interface. */
  readonly language: Language
}

/** A file of the papers folder by what it is and for whom: `Personal calendar, Wang Shourui, ZH`. */
export function nameOfFile(path: string, { t, names, groups, language }: Naming): string {
  const named = namedFile(path)
  if (named === undefined) return path
  return [
    isCalendarOfOne(named.kind) ? t(`oneOf.${named.kind}`) : t(`kinds.${named.kind}`),
    named.person === undefined ? undefined : (names.get(named.person as PersonId) ?? named.person),
    named.group === undefined ? undefined : (groups.get(named.group) ?? named.group),
    named.language?.toUpperCase()
  ]
    .filter((part) => part !== undefined)
    .join(language === 'zh' ? '，' : ', ')
}
