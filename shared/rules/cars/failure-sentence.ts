import type { PersonId, VehicleId } from '../../base/id'
import type { CarFailure } from './if-car-fails'

type Values = { readonly cars: string; readonly to: string; readonly people: string }

/** How the one who tells it names things, and words a sentence of the area `cars`. */
type Teller = {
  readonly say: (key: 'spareSame' | 'spare' | 'divide' | 'left', values: Values) => string
  readonly signOf: (vehicle: VehicleId) => string
  readonly nameOf: (person: PersonId) => string
  readonly separator: string
}

/** What happens to the passengers of a car that does not come, in words. */
export function failureSentence({ failing, to, sameSeats, left }: CarFailure, teller: Teller): string {
  const list = (ids: readonly VehicleId[]) => ids.map(teller.signOf).join(teller.separator)
  const values = { cars: list(failing), to: list(to), people: left.map(teller.nameOf).join(teller.separator) }
  const spare = to.length === 1 && left.length === 0
  const moved = to.length === 0 ? '' : teller.say(sameSeats ? 'spareSame' : spare ? 'spare' : 'divide', values)
  return [moved, left.length === 0 ? '' : teller.say('left', values)].filter(Boolean).join(' ')
}
