import * as z from 'zod'

/** Made by the caller, unique within the visit, fit for a file name. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/)

export const visitIdSchema = idSchema.brand<'VisitId'>()
export const sideIdSchema = idSchema.brand<'SideId'>()
export const personIdSchema = idSchema.brand<'PersonId'>()
export const groupIdSchema = idSchema.brand<'GroupId'>()
export const organisationIdSchema = idSchema.brand<'OrganisationId'>()
export const placeIdSchema = idSchema.brand<'PlaceId'>()
export const itemIdSchema = idSchema.brand<'ItemId'>()
export const vehicleIdSchema = idSchema.brand<'VehicleId'>()
export const roomIdSchema = idSchema.brand<'RoomId'>()
export const seatingPlanIdSchema = idSchema.brand<'SeatingPlanId'>()
export const documentIdSchema = idSchema.brand<'DocumentId'>()
export const giftIdSchema = idSchema.brand<'GiftId'>()
export const outcomeIdSchema = idSchema.brand<'OutcomeId'>()
export const factIdSchema = idSchema.brand<'FactId'>()

export type VisitId = z.infer<typeof visitIdSchema>
export type SideId = z.infer<typeof sideIdSchema>
export type PersonId = z.infer<typeof personIdSchema>
export type GroupId = z.infer<typeof groupIdSchema>
export type OrganisationId = z.infer<typeof organisationIdSchema>
export type PlaceId = z.infer<typeof placeIdSchema>
export type ItemId = z.infer<typeof itemIdSchema>
export type VehicleId = z.infer<typeof vehicleIdSchema>
export type RoomId = z.infer<typeof roomIdSchema>
export type SeatingPlanId = z.infer<typeof seatingPlanIdSchema>
export type DocumentId = z.infer<typeof documentIdSchema>
export type GiftId = z.infer<typeof giftIdSchema>
export type OutcomeId = z.infer<typeof outcomeIdSchema>
export type FactId = z.infer<typeof factIdSchema>

/** A key of fractional-indexing: plain character order is the order wanted, and there is always room between two. */
export const orderKeySchema = z
  .string()
  .regex(/^[0-9A-Za-z]{1,200}$/)
  .brand<'OrderKey'>()

export type OrderKey = z.infer<typeof orderKeySchema>
