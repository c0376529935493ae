import { useState } from 'react'
import type { PersonId } from '../../../shared/base/id'
import { type Chair, freeChair, seatPerson } from '../../../shared/commands/seat-edits'
import type { Seats } from './use-seats'

/** Who is in the hand, to be put on a chair; and what a chair or a name does with it. */
export type Hand = {
  readonly held: PersonId | undefined
  readonly take: (person: PersonId | undefined) => void
  readonly put: (chair: Chair, person?: PersonId) => void
  readonly free: (chair: Chair) => void
}

export function useHand({ editing, plan }: Seats): Hand {
  const [held, take] = useState<PersonId>()
  return {
    held,
    take,
    put: (chair, person = held) => {
      take(undefined)
      if (person !== undefined) editing.act(seatPerson(editing.visit, plan, person, chair))
    },
    free: (chair) => {
      take(undefined)
      editing.act(freeChair(plan, chair))
    }
  }
}
