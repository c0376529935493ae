import type { Collection, Visit } from './visit'

/** One mention of a record by another. `path` starts below the visit: `items.byd.place`. */
export type Reference = { readonly path: string; readonly collection: Collection; readonly id: string }

/** Every mention of a record anywhere in the visit. What is missing here can dangle after a removal. */
export function* references(visit: Visit): Generator<Reference> {
  if (visit.dutyOfficer !== undefined) yield { path: 'dutyOfficer', collection: 'people', id: visit.dutyOfficer }
  for (const side of Object.values(visit.sides)) yield* some(`sides.${side.id}.head`, 'people', side.head)
  for (const person of Object.values(visit.people)) {
    const at = `people.${person.id}`
    yield* some(`${at}.side`, 'sides', person.side)
    yield* some(`${at}.organisationId`, 'organisations', person.organisationId)
    yield* some(`${at}.counterpart`, 'people', person.counterpart)
    yield* some(`${at}.spouseOf`, 'people', person.spouseOf)
    yield* some(`${at}.room`, 'rooms', person.room)
  }
  for (const group of Object.values(visit.groups)) {
    yield* some(`groups.${group.id}.side`, 'sides', group.side)
    yield* many(`groups.${group.id}.members`, 'people', group.members)
  }
  for (const organisation of Object.values(visit.organisations)) {
    yield* some(`organisations.${organisation.id}.side`, 'sides', organisation.side)
    yield* some(`organisations.${organisation.id}.place`, 'places', organisation.place)
  }
  for (const place of Object.values(visit.places)) yield* some(`places.${place.id}.contact`, 'people', place.contact)
  for (const item of Object.values(visit.items)) yield* ofItem(item)
  for (const vehicle of Object.values(visit.vehicles)) {
    yield* some(`vehicles.${vehicle.id}.side`, 'sides', vehicle.side)
    yield* some(`vehicles.${vehicle.id}.driver.person`, 'people', vehicle.driver?.person)
    yield* many(`vehicles.${vehicle.id}.usual`, 'people', vehicle.usual)
  }
  for (const room of Object.values(visit.rooms)) {
    yield* some(`rooms.${room.id}.place`, 'places', room.place)
    yield* many(`rooms.${room.id}.occupants`, 'people', room.occupants)
  }
  for (const plan of Object.values(visit.seatingPlans)) yield* ofSeatingPlan(plan)
  for (const document of Object.values(visit.documents)) {
    yield* many(`documents.${document.id}.signatories`, 'people', document.signatories)
    yield* some(`documents.${document.id}.keeper`, 'people', document.keeper)
  }
  for (const gift of Object.values(visit.gifts)) {
    const at = `gifts.${gift.id}`
    yield* some(`${at}.from`, 'sides', gift.from)
    if ('person' in gift.to) yield { path: `${at}.to.person`, collection: 'people', id: gift.to.person }
    else yield { path: `${at}.to.side`, collection: 'sides', id: gift.to.side }
    yield* some(`${at}.keeper`, 'people', gift.keeper)
  }
  for (const outcome of Object.values(visit.outcomes)) {
    yield* some(`outcomes.${outcome.id}.item`, 'items', outcome.item)
    yield* some(`outcomes.${outcome.id}.document`, 'documents', outcome.document)
    yield* some(`outcomes.${outcome.id}.owner`, 'people', outcome.owner)
  }
  for (const fact of Object.values(visit.facts)) {
    yield* some(`facts.${fact.id}.place`, 'places', fact.place)
    yield* some(`facts.${fact.id}.organisation`, 'organisations', fact.organisation)
  }
  for (const [date, day] of Object.entries(visit.days)) yield* some(`days.${date}.onDuty`, 'people', day.onDuty)
  for (const [index, contact] of visit.contacts.entries()) yield* some(`contacts.${index}.person`, 'people', contact.person)
  for (const [index, entry] of visit.acceptedFindings.entries())
    yield* many(`acceptedFindings.${index}.people`, 'people', entry.people)
  for (const [index, entry] of visit.receptions.entries()) yield* some(`receptions.${index}.item`, 'items', entry.item)
}

function* ofItem(item: Visit['items'][keyof Visit['items']]): Generator<Reference> {
  const at = `items.${item.id}`
  if (item.time.kind === 'after') yield { path: `${at}.time.previous`, collection: 'items', id: item.time.previous }
  if (item.audience.kind === 'persons') yield* many(`${at}.audience.people`, 'people', item.audience.people)
  yield* some(`${at}.place`, 'places', item.place)
  yield* many(`${at}.groups`, 'groups', item.groups)
  yield* many(`${at}.absent`, 'people', item.absent)
  for (const [index, entry] of item.participants.entries())
    yield* some(`${at}.participants.${index}.person`, 'people', entry.person)
  yield* many(`${at}.organisations`, 'organisations', item.organisations)
  yield* many(`${at}.facts`, 'facts', item.facts)
  yield* many(`${at}.documents`, 'documents', item.documents)
  yield* many(`${at}.gifts`, 'gifts', item.gifts)
  yield* many(`${at}.seatingPlans`, 'seatingPlans', item.seatingPlans)
  for (const [index, requisite] of (item.requisites ?? []).entries()) {
    yield* some(`${at}.requisites.${index}.keeper`, 'people', requisite.keeper)
  }
  for (const [index, step] of (item.scenario ?? []).entries()) yield* many(`${at}.scenario.${index}.who`, 'people', step.who)
  if (item.transfer !== undefined) {
    yield* some(`${at}.transfer.from`, 'places', item.transfer.from)
    yield* some(`${at}.transfer.to`, 'places', item.transfer.to)
    yield* many(`${at}.transfer.vehicles`, 'vehicles', item.transfer.vehicles)
    for (const [index, seat] of item.transfer.seats.entries()) {
      yield* some(`${at}.transfer.seats.${index}.vehicle`, 'vehicles', seat.vehicle)
      yield* some(`${at}.transfer.seats.${index}.person`, 'people', seat.person)
    }
  }
  yield* some(`${at}.carriage.from`, 'places', item.carriage?.from)
  yield* some(`${at}.carriage.to`, 'places', item.carriage?.to)
}

function* ofSeatingPlan(plan: Visit['seatingPlans'][keyof Visit['seatingPlans']]): Generator<Reference> {
  const at = `seatingPlans.${plan.id}`
  for (const [index, seat] of plan.seats.entries()) {
    yield* some(`${at}.seats.${index}.person`, 'people', seat.person)
    yield* some(`${at}.seats.${index}.side`, 'sides', seat.side)
  }
  for (const [index, constraint] of plan.constraints.entries()) {
    if (constraint.kind === 'fixed')
      yield { path: `${at}.constraints.${index}.person`, collection: 'people', id: constraint.person }
    else yield* many(`${at}.constraints.${index}.people`, 'people', constraint.people)
  }
}

function* some(path: string, collection: Collection, id: string | undefined): Generator<Reference> {
  if (id !== undefined) yield { path, collection, id }
}

function* many(path: string, collection: Collection, ids: readonly string[] | undefined): Generator<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { path: `${path}.${index}`, collection, id }
}
