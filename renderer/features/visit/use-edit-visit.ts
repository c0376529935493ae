import type { Changes, VisitFields } from '../../../shared/commands/command'
import { useEditing } from '../records/use-editing'

/** Sets fields of the visit itself; answers with one sentence where they are refused. */
export function useEditVisit(): (changes: Changes<VisitFields>) => string | undefined {
  const { commit } = useEditing()
  return (changes) => commit({ kind: 'edit-visit', changes })
}
