import { dateOf } from '../../../shared/base/wall-time'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import type { Office } from '../../../shared/model/office'
import type { Item, Visit } from '../../../shared/model/visit'
import { placeInCars } from '../../../shared/rules/cars/place-in-cars'
import { hostStart } from '../../../shared/rules/host-wall'
import { ridesOf } from '../../../shared/rules/rides-of'
import { placedTime } from '../../../shared/rules/schedule'
import { transferEdit } from './transfer-edit'

/** Every later transfer of the day with the places of this one, one after the other, as one step of undo. */
export function dayCommands(visit: Visit, office: Office, item: Item): Command {
  const time = placedTime(visit, item.id)
  const commands: Command[] = []
  let present = visit
  for (const { item: ride, time: at } of ridesOf(visit)) {
    const sameDay = time !== undefined && dateOf(hostStart(visit, at)) === dateOf(hostStart(visit, time))
    if (!sameDay || time === undefined || at.start <= time.start || ride.transfer === undefined) continue
    const { seats } = placeInCars(present, office, ride)
    const command = transferEdit(ride, { seats })
    const applied = apply(present, command)
    if (!applied.ok) continue
    commands.push(command)
    present = applied.value.visit
  }
  return { kind: 'together', commands }
}
