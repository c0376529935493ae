import { useTranslation } from 'react-i18next'
import type { PlaceId, SideId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { newId } from '../../state/new-id'
import { useNavigation } from '../../state/use-navigation'
import { type MadeByName, newRecord } from './new-record'
import { useEditing } from './use-editing'

type At = { readonly side?: SideId; readonly place?: PlaceId }

/** Makes records of typed names, several in one step of undo, and selects the last. */
export function useCreate(collection: MadeByName, at: At = {}): (entries: readonly string[]) => string | undefined {
  const { t } = useTranslation('records')
  const { visit, language, commit } = useEditing()
  const select = useNavigation((state) => state.select)
  return (entries) => {
    const commands: Command[] = []
    let id = ''
    let present = visit
    for (const words of entries) {
      id = newId()
      const command = newRecord(present, { collection, words, language, id, ...at })
      if (command === undefined) return t(collection === 'rooms' ? 'needsHotel' : 'needsSide')
      commands.push(command)
      // Each record's order key follows that of the one before it.
      const applied = apply(present, command)
      if (applied.ok) present = applied.value.visit
    }
    const [only] = commands
    const refusal = commit(commands.length === 1 && only !== undefined ? only : { kind: 'together', commands })
    if (refusal === undefined) select({ collection, id })
    return refusal
  }
}
