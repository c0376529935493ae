import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { type LocalizedText, readText } from '../../../shared/base/localized-text'
import type { Changes, Command } from '../../../shared/commands/command'
import type { Collection, RecordOf, Visit } from '../../../shared/model/visit'
import { nameOfRecord } from '../../../shared/rules/name-of-record'
import { commandRefusalSentence } from '../../state/refusal-sentence'
import { useStores } from '../../state/stores'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useDispatch, useVisit } from '../../state/use-visit'

/** Sets fields of one record; answers with one sentence where they are refused. */
export type Edit<Name extends Collection> = (changes: Changes<Omit<RecordOf<Name>, 'id'>>) => string | undefined

export type Editing = {
  readonly visit: Visit
  readonly language: Language
  /** A text as the reader of the screen reads it; empty where it has no words. */
  readonly read: (text: LocalizedText | undefined) => string
  readonly nameOf: (collection: Collection, id: string | undefined) => string
  /** Makes a change; a refusal is the sentence for the field that asked. */
  readonly commit: (command: Command) => string | undefined
  /** Makes a change that no field asked for; a refusal is told in a toast. */
  readonly act: (command: Command) => boolean
  readonly edit: <Name extends Collection>(collection: Name, id: string) => Edit<Name>
}

/** The open visit with everything that a page needs to change it and to word what is refused. */
export function useEditing(): Editing {
  const { t } = useTranslation('frame')
  const { toasts } = useStores()
  const visit = useVisit()
  const language = useInterfaceLanguage()
  const dispatch = useDispatch()

  const read = (text: LocalizedText | undefined): string => readText(text, language, visit.languages)?.text ?? ''
  const commit = (command: Command): string | undefined => {
    const applied = dispatch(command)
    return applied.ok ? undefined : commandRefusalSentence(t, applied.refusal, visit, language)
  }
  return {
    visit,
    language,
    read,
    nameOf: (collection, id) => (id === undefined ? '' : read(nameOfRecord(visit, collection, id))),
    commit,
    act: (command) => {
      const refusal = commit(command)
      if (refusal !== undefined) toasts.getState().show({ sentence: refusal, grave: true })
      return refusal === undefined
    },
    edit: (collection, id) => (changes) => commit({ kind: 'edit', collection, id, changes } as unknown as Command)
  }
}
