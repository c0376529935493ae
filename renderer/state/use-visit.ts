import { useStore } from 'zustand'
import type { Result } from '../../shared/base/result'
import type { Applied } from '../../shared/commands/apply'
import type { Command } from '../../shared/commands/command'
import type { CommandRefusal } from '../../shared/commands/command-refusal'
import type { Visit } from '../../shared/model/visit'
import { useStores } from './stores'

/** The visit that is open; only for pages, which are drawn when one is. */
export function useVisit(): Visit {
  const visit = useStore(useStores().session, (session) => session.history?.present)
  if (visit === undefined) throw new Error('no visit is open')
  return visit
}

/** Makes a change of the open visit: saved, told and undoable. */
export function useDispatch(): (command: Command) => Result<Applied, CommandRefusal> {
  return useStores().session.getState().dispatch
}
