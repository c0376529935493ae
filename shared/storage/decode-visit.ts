import { done, type Result, refused } from '../base/result'
import { shapeRefusal } from '../model/shape-refusal'
import { type Visit, visitSchema } from '../model/visit'
import type { VisitRefusal } from '../model/visit-refusal'
import { integrityProblem } from '../rules/visit-integrity'

/** Unknown value -> visit of the current version, or the first thing that is wrong with it and where. */
export function decodeVisit(value: unknown): Result<Visit, VisitRefusal> {
  const shaped = visitSchema.safeParse(value)
  if (!shaped.success) return refused(shapeRefusal(shaped.error.issues, value, 'visit'))
  const visit = shaped.data as Visit
  const problem = integrityProblem(visit)
  return problem === undefined ? done(visit) : refused(problem)
}
