import type * as z from 'zod'
import { factSchema } from '../model/fact'
import { groupSchema } from '../model/group'
import { itemSchema } from '../model/item'
import { organisationSchema } from '../model/organisation'
import { outcomeSchema } from '../model/outcome'
import { documentSchema, giftSchema } from '../model/paperwork'
import { personSchema } from '../model/person'
import { placeSchema } from '../model/place'
import { roomSchema } from '../model/room'
import { seatingPlanSchema } from '../model/seating-plan'
import { shapeRefusal } from '../model/shape-refusal'
import { sideSchema } from '../model/side'
import { vehicleSchema } from '../model/vehicle'
import { type Collection, collections, type Visit, visitSchema } from '../model/visit'
import type { VisitRefusal } from '../model/visit-refusal'
import { integrityProblem, integrityProblemOf } from '../rules/visit-integrity'
import type { Touched } from './change'

const schemas: Readonly<Record<Collection, z.ZodType>> = {
  sides: sideSchema,
  people: personSchema,
  groups: groupSchema,
  organisations: organisationSchema,
  places: placeSchema,
  items: itemSchema,
  vehicles: vehicleSchema,
  rooms: roomSchema,
  seatingPlans: seatingPlanSchema,
  documents: documentSchema,
  gifts: giftSchema,
  outcomes: outcomeSchema,
  facts: factSchema
}

const ownFields = visitSchema.omit(Object.fromEntries(collections.map((name) => [name, true])) as Record<Collection, true>)

/** Whether a changed visit still is one: the touched records by their schemas, the whole by its references and hours. */
export function checkTouched(visit: Visit, touched: readonly Touched[]): VisitRefusal | undefined {
  for (const { collection, id } of touched) {
    const problem = collection === 'visit' ? ownFieldsProblem(visit) : recordProblem(visit, collection, id)
    if (problem !== undefined) return problem
  }
  const records = touched.flatMap(({ collection, id }) => (collection === 'visit' ? [] : [{ collection, id }]))
  // A command that changed the visit's own fields or took a record away is judged over the whole.
  const few = records.length === touched.length && records.every(({ collection, id }) => Object.hasOwn(visit[collection], id))
  return few ? integrityProblemOf(visit, records) : integrityProblem(visit)
}

function recordProblem(visit: Visit, collection: Collection, id: string): VisitRefusal | undefined {
  const records = visit[collection] as Readonly<Record<string, unknown>>
  if (!Object.hasOwn(records, id)) return undefined
  const checked = schemas[collection].safeParse(records[id])
  return checked.success ? undefined : shapeRefusal(checked.error.issues, records[id], `visit.${collection}.${id}`)
}

function ownFieldsProblem(visit: Visit): VisitRefusal | undefined {
  const own = Object.fromEntries(Object.entries(visit).filter(([field]) => !(collections as readonly string[]).includes(field)))
  const checked = ownFields.safeParse(own)
  return checked.success ? undefined : shapeRefusal(checked.error.issues, own, 'visit')
}
