import * as z from 'zod'
import type { DeepReadonly } from '../base/deep-readonly'
import {
  documentIdSchema,
  factIdSchema,
  giftIdSchema,
  groupIdSchema,
  itemIdSchema,
  organisationIdSchema,
  outcomeIdSchema,
  personIdSchema,
  placeIdSchema,
  roomIdSchema,
  seatingPlanIdSchema,
  sideIdSchema,
  vehicleIdSchema,
  visitIdSchema
} from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { wallDateSchema } from '../base/wall-time'
import { zoneSchema } from '../base/zone'
import { factSchema } from './fact'
import { groupSchema } from './group'
import { itemSchema } from './item'
import {
  acceptedFindingSchema,
  approvalSchema,
  contactSchema,
  daySchema,
  distributionSchema,
  practicalSchema,
  receptionSchema
} from './office-work'
import { organisationSchema } from './organisation'
import { outcomeSchema } from './outcome'
import { documentSchema, giftSchema } from './paperwork'
import { personSchema } from './person'
import { placeSchema } from './place'
import { roomSchema } from './room'
import { seatingPlanSchema } from './seating-plan'
import { sideSchema } from './side'
import { vehicleSchema } from './vehicle'

/** The whole document: one immutable JSON value, records by id, order by keys. */
export const visitSchema = z.strictObject({
  id: visitIdSchema,
  title: localizedTextSchema,
  /** As on a title page: `Delegation of the Government of Moscow in Shenzhen`. */
  fullTitle: localizedTextSchema.optional(),
  purpose: localizedTextSchema.optional(),
  introduction: localizedTextSchema.optional(),
  from: wallDateSchema,
  until: wallDateSchema,
  /** Dates not yet agreed: the library says so instead of a day. */
  datesOpen: z.boolean().optional(),
  /** A pattern from which visits are made; never issued itself. */
  template: z.boolean().optional(),
  /** Zone in which hours are meant where nothing else is said. */
  hostZone: zoneSchema,
  /** The guests' own clock, shown beside. */
  homeZone: zoneSchema,
  /** Languages of the papers, the first one first. */
  languages: z.array(languageSchema).min(1),
  cities: z.array(localizedTextSchema),
  state: z.enum(['in-preparation', 'under-way', 'closed']),
  /** Marking that each page repeats, such as `Для служебного пользования`. */
  marking: localizedTextSchema.optional(),
  convention: z.enum(['russian', 'chinese', 'western']).optional(),
  dutyOfficer: personIdSchema.optional(),
  illustrative: z.array(lineSchema).optional(),
  sources: z.array(lineSchema),
  notes: textSchema.optional(),
  sides: z.record(sideIdSchema, sideSchema),
  people: z.record(personIdSchema, personSchema),
  groups: z.record(groupIdSchema, groupSchema),
  organisations: z.record(organisationIdSchema, organisationSchema),
  places: z.record(placeIdSchema, placeSchema),
  items: z.record(itemIdSchema, itemSchema),
  vehicles: z.record(vehicleIdSchema, vehicleSchema),
  rooms: z.record(roomIdSchema, roomSchema),
  seatingPlans: z.record(seatingPlanIdSchema, seatingPlanSchema),
  documents: z.record(documentIdSchema, documentSchema),
  gifts: z.record(giftIdSchema, giftSchema),
  outcomes: z.record(outcomeIdSchema, outcomeSchema),
  facts: z.record(factIdSchema, factSchema),
  days: z.record(wallDateSchema, daySchema),
  contacts: z.array(contactSchema),
  practical: z.array(practicalSchema),
  approvals: z.array(approvalSchema),
  distribution: z.array(distributionSchema),
  acceptedFindings: z.array(acceptedFindingSchema),
  receptions: z.array(receptionSchema)
})

export type Visit = DeepReadonly<z.infer<typeof visitSchema>>

export type Side = Visit['sides'][keyof Visit['sides']]
export type Person = Visit['people'][keyof Visit['people']]
export type Group = Visit['groups'][keyof Visit['groups']]
export type Organisation = Visit['organisations'][keyof Visit['organisations']]
export type Place = Visit['places'][keyof Visit['places']]
export type Item = Visit['items'][keyof Visit['items']]
export type Vehicle = Visit['vehicles'][keyof Visit['vehicles']]
export type Room = Visit['rooms'][keyof Visit['rooms']]
export type SeatingPlan = Visit['seatingPlans'][keyof Visit['seatingPlans']]
export type Document = Visit['documents'][keyof Visit['documents']]
export type Gift = Visit['gifts'][keyof Visit['gifts']]
export type Outcome = Visit['outcomes'][keyof Visit['outcomes']]
export type Fact = Visit['facts'][keyof Visit['facts']]
export type Contact = Visit['contacts'][number]
export type Practical = Visit['practical'][number]

export type ItemKind = Item['kind']
export type ItemStatus = Item['status']
export type Participant = Item['participants'][number]
export type ParticipantRole = Participant['role']
export type PersonName = NonNullable<Person['names']['en']>

/** The collections of records with an id and an order key of their own. */
export const collections = [
  'sides',
  'people',
  'groups',
  'organisations',
  'places',
  'items',
  'vehicles',
  'rooms',
  'seatingPlans',
  'documents',
  'gifts',
  'outcomes',
  'facts'
] as const

export type Collection = (typeof collections)[number]
export type RecordOf<Name extends Collection> = Visit[Name][keyof Visit[Name]]
