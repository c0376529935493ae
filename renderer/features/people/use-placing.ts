import type { PersonId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import { followPrecedence } from '../../../shared/commands/follow-precedence'
import { placeInList } from '../../../shared/commands/place-in-list'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Office } from '../../../shared/model/office'
import { useNow } from '../../state/clock'
import { useSettings } from '../../state/use-settings'
import { useEditing } from '../records/use-editing'

/** Puts a person before another of the side, or last; lists, tables and cards follow in the same step of undo. */
export function usePlacing(office: Office = defaultOffice): (id: PersonId, before: PersonId | undefined) => void {
  const { visit, act } = useEditing()
  const { settings } = useSettings()
  const now = useNow()
  return (id, before) => {
    const command = placeInList(visit, office, id, before, {
      reason: {},
      ...(settings.author === '' ? {} : { by: settings.author }),
      on: wallAt(visit.hostZone, now).slice(0, 10) as WallDate
    })
    if (command !== undefined) act(followPrecedence(visit, office, command))
  }
}
