import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultOffice } from '../../shared/model/default-office'
import type { Visit } from '../../shared/model/visit'

const folder = join(import.meta.dirname, '../../assets/samples')

it.each(readdirSync(folder))('%s names only ranks, seat profiles and car profiles that a new office has', (file) => {
  const { visit } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { visit: Visit }
  const known = {
    tables: defaultOffice.rankTables.map((table) => table.id),
    ranks: defaultOffice.rankTables.flatMap((table) => table.ranks.map((rank) => `${table.id}/${rank.code}`)),
    seats: defaultOffice.seatProfiles.map((profile) => profile.id),
    cars: defaultOffice.carProfiles.map((profile) => profile.id)
  }
  const sides = Object.values(visit.sides)
  expect(known.tables).toEqual(expect.arrayContaining(sides.flatMap((side) => side.rankTable ?? [])))
  const used = Object.values(visit.people).flatMap((person) =>
    person.rank === undefined ? [] : [`${visit.sides[person.side]?.rankTable ?? 'city-government'}/${person.rank}`]
  )
  expect(used.filter((rank) => !known.ranks.includes(rank))).toEqual([])
  expect(Object.values(visit.seatingPlans).filter((plan) => !known.seats.includes(plan.profile))).toEqual([])
  expect(Object.values(visit.vehicles).filter((car) => car.profile !== undefined && !known.cars.includes(car.profile))).toEqual(
    []
  )
})
